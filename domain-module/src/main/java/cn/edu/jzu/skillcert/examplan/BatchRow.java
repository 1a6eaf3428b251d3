package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.regulation.BatchKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A batch that some plan has exams of.
 *
 * @param planMonth first day of the plan's month
 * @param planStatus of the plan it stands in
 */
public record BatchRow(
        long departmentId,
        String departmentName,
        long certificateId,
        String certificateName,
        LocalDate planMonth,
        PlanStatus planStatus)
        implements Serializable {

    public BatchKey key() {
        return new BatchKey(departmentId, certificateId, month());
    }

    public YearMonth month() {
        return YearMonth.from(planMonth);
    }
}
