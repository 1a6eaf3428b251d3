package cn.edu.jzu.skillcert.agreement.web;

import java.io.Serializable;

/**
 * One bar of a chart.
 *
 * @param subject an enum constant, which has its words in the bundles
 * @param share of the longest bar, in percent
 * @param overdueShare likewise, of the part that is overdue
 */
public record FigureBar(Enum<?> subject, long count, long overdue, long share, long overdueShare)
        implements Serializable {

    static FigureBar of(Enum<?> subject, long count, long overdue, long longest) {
        return new FigureBar(subject, count, overdue, percent(count, longest), percent(overdue, longest));
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.max(part == 0 ? 0 : 1, part * 100 / whole);
    }
}
