package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the agreements say of an exam.
 *
 * @param findings of
 * @param price 元 per head in the filed agreement that covers it, or null without one
 * @param filedOn day that agreement was filed, or null without one
 */
public record ExamCoverage(List<Finding> findings, Money price, LocalDate filedOn) implements Serializable {

    public ExamCoverage {
        findings = List.copyOf(findings);
    }
}
