package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import cn.edu.jzu.skillcert.registration.LayoutError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A version of the columns of 《报考学生信息表》 (附件1·六·3(3)), in force from a day until the next one begins. It can be
 * mended until its day has come; what was in force or used stays as it was, so that an export can be explained later.
 */
@Entity
@SchoolWide(reason = "every department exports by the same layout")
public class ApplicationLayout implements Versioned {

    public static final int LONGEST_HEADER = 60;
    public static final int LONGEST_TEXT = 200;
    public static final int MOST_COLUMNS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String label;
    private LocalDate validFrom;
    private String sourceNote;

    @ElementCollection
    @CollectionTable(name = "applicationcolumn", joinColumns = @JoinColumn(name = "layout_id"))
    @OrderColumn(name = "position")
    private List<LaidOutColumn> columns = new ArrayList<>();

    protected ApplicationLayout() {}

    public ApplicationLayout(
            String label, LocalDate validFrom, String sourceNote, List<ApplicationColumn> columns, LocalDate today) {
        set(label, validFrom, sourceNote, columns, today);
    }

    /**
     * Refused with {@link LayoutError#IN_USE} once its day has come.
     *
     * @param used an export was made by it
     */
    public void revise(
            String newLabel,
            LocalDate newFrom,
            String newSourceNote,
            List<ApplicationColumn> newColumns,
            boolean used,
            LocalDate today) {
        if (isFixed(used, today)) {
            throw new BusinessException(LayoutError.IN_USE);
        }
        set(newLabel, newFrom, newSourceNote, newColumns, today);
    }

    public boolean isFixed(boolean used, LocalDate today) {
        return used || !validFrom.isAfter(today);
    }

    private void set(
            String newLabel, LocalDate newFrom, String newNote, List<ApplicationColumn> newColumns, LocalDate today) {
        if (newFrom.isBefore(today)) {
            throw new BusinessException(LayoutError.DAY_PAST);
        }
        mustFit(newColumns);
        label = Objects.requireNonNull(newLabel);
        validFrom = newFrom;
        sourceNote = Objects.requireNonNull(newNote);
        columns.clear();
        newColumns.forEach(column -> columns.add(new LaidOutColumn(column)));
    }

    private static void mustFit(List<ApplicationColumn> wanted) {
        if (wanted.isEmpty()) {
            throw new BusinessException(LayoutError.NO_COLUMNS);
        }
        if (wanted.size() > MOST_COLUMNS) {
            throw new BusinessException(LayoutError.TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
        Set<String> headers = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            mustFit(wanted.get(i), i + 1, headers);
        }
    }

    private static void mustFit(ApplicationColumn column, int number, Set<String> headers) {
        String header = column.header();
        if (header == null || header.isBlank()) {
            throw new BusinessException(LayoutError.HEADER_MISSING, number);
        }
        if (header.length() > LONGEST_HEADER) {
            throw new BusinessException(LayoutError.TEXT_TOO_LONG, LONGEST_HEADER, header);
        }
        if (!headers.add(header)) {
            throw new BusinessException(LayoutError.HEADER_TWICE, header);
        }
        if (column.field() == null) {
            throw new BusinessException(LayoutError.FIELD_MISSING, header);
        }
        boolean text = column.fixedText() != null && !column.fixedText().isBlank();
        if (column.field() == ApplicationField.FIXED_TEXT && !text) {
            throw new BusinessException(LayoutError.FIXED_TEXT_MISSING, header);
        }
        if (text && column.fixedText().length() > LONGEST_TEXT) {
            throw new BusinessException(LayoutError.TEXT_TOO_LONG, LONGEST_TEXT, header);
        }
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getLabel() {
        return label;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getSourceNote() {
        return sourceNote;
    }

    public List<ApplicationColumn> getColumns() {
        return columns.stream().map(LaidOutColumn::column).toList();
    }
}
