package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** 结算最晚于收到学校发票后的30个工作日内完成: as it was really paid. */
public final class ServiceFeePaidInTime implements Rule<ServiceFeePaidInTime.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.7", "附件1·三·1(3)", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * @param invoiceReceivedOn day the organization received a correct invoice; a rejected one starts no clock
     * @param agreedWorkingDays as in the agreement, or null; a longer term than the regulation's does not count
     * @param paidOn null while unpaid
     */
    public record Facts(
            LocalDate invoiceReceivedOn,
            Integer agreedWorkingDays,
            LocalDate paidOn,
            WorkingCalendar calendar,
            ParameterValues parameters,
            LocalDate today) {}

    /** The last day to pay and why; the day of receipt is not counted (A11). */
    public static Deadline due(Facts facts) {
        int limit = facts.parameters().count(ParameterKey.SETTLEMENT_WORKING_DAYS);
        int days = facts.agreedWorkingDays() == null ? limit : Math.min(facts.agreedWorkingDays(), limit);
        return facts.calendar().plusWorkingDays(facts.invoiceReceivedOn(), days);
    }

    @Override
    public List<Finding> check(Facts facts) {
        if (facts.invoiceReceivedOn() == null) {
            return List.of(pending("invoiceReceivedOn", AgreementEvidence.INVOICE_NOT_RECEIVED));
        }
        Deadline deadline = due(facts);
        return EstimatedDeadline.noted(
                facts.paidOn() == null ? unpaid(facts, deadline.date()) : paid(facts, deadline.date()), deadline);
    }

    private Finding paid(Facts facts, LocalDate due) {
        LocalDate paid = facts.paidOn();
        return paid.isAfter(due)
                ? fail("paidOn", AgreementEvidence.SERVICE_FEE_PAID_LATE, paid, due, late(facts, due, paid))
                : pass(AgreementEvidence.SERVICE_FEE_PAID, paid, due);
    }

    private Finding unpaid(Facts facts, LocalDate due) {
        LocalDate today = facts.today();
        return today.isAfter(due)
                ? fail("paidOn", AgreementEvidence.SERVICE_FEE_OVERDUE, due, late(facts, due, today))
                : pending("paidOn", AgreementEvidence.SERVICE_FEE_DUE, due);
    }

    private static int late(Facts facts, LocalDate due, LocalDate end) {
        return facts.calendar().workingDaysBetween(due, end);
    }
}
