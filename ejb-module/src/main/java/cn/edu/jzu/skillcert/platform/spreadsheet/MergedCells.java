package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** Which cells are merged, found without unrolling a region over its rows: one region may have a million of them. */
final class MergedCells {

    private final List<CellRangeAddress> regions;
    private final Map<Integer, NavigableMap<Integer, CellRangeAddress>> byColumn = new HashMap<>();

    MergedCells(List<CellRangeAddress> regions) {
        this.regions = new ArrayList<>(regions);
        this.regions.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
    }

    /**
     * @param row counted from 0
     * @return a region with this cell in it, or null
     */
    CellRangeAddress region(int row, int column) {
        if (regions.isEmpty()) {
            return null;
        }
        var above = byColumn.computeIfAbsent(column, this::reachingFurthest).floorEntry(row);
        return above != null && above.getValue().getLastRow() >= row ? above.getValue() : null;
    }

    /** By first row: of the regions that begin there or above, the one that reaches furthest down. */
    private NavigableMap<Integer, CellRangeAddress> reachingFurthest(int column) {
        NavigableMap<Integer, CellRangeAddress> reaching = new TreeMap<>();
        CellRangeAddress furthest = null;
        for (CellRangeAddress region : regions) {
            if (region.containsColumn(column) && (furthest == null || region.getLastRow() > furthest.getLastRow())) {
                furthest = region;
                reaching.put(region.getFirstRow(), region);
            }
        }
        return reaching;
    }
}
