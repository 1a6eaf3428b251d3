package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.BatchRow;
import cn.edu.jzu.skillcert.examplan.FlowMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The batches of a year, each leading to its flow map. */
@Named
@ViewScoped
public class BatchListPage implements Serializable {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2099;

    @Inject
    private FlowMap flowMap;

    @Inject
    private Clock clock;

    private Integer year;
    private List<BatchRow> rows;
    private List<Integer> years;

    public void load() {
        int now = Year.now(clock).getValue();
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            year = now;
        }
        years = IntStream.rangeClosed(-1, 3).mapToObj(back -> now - back).toList();
        rows = flowMap.batches(year);
    }

    public List<BatchRow> getRows() {
        return rows;
    }

    public List<Integer> getYears() {
        return years;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
