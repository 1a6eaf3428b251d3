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

/** 并报至教务处备案: after signing; the text gives no term, so a reminder after some working days. */
public final class FiledInTime implements Rule<FiledInTime.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.15", "附件1·三·2(3)", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * @param signedOn null while not signed
     * @param filedOn null while not filed
     */
    public record Facts(
            LocalDate signedOn,
            LocalDate filedOn,
            WorkingCalendar calendar,
            ParameterValues parameters,
            LocalDate today) {}

    /** The day after which the reminder goes out, and why. */
    public static Deadline reminder(LocalDate signedOn, WorkingCalendar calendar, ParameterValues parameters) {
        return calendar.plusWorkingDays(signedOn, parameters.count(ParameterKey.FILING_REMINDER_WORKING_DAYS));
    }

    @Override
    public List<Finding> check(Facts facts) {
        LocalDate signed = facts.signedOn();
        LocalDate filed = facts.filedOn();
        if (signed == null) {
            return List.of(pending("signedOn", AgreementEvidence.NOT_SIGNED));
        }
        if (filed != null) {
            return List.of(
                    filed.isBefore(signed)
                            ? fail("filedOn", AgreementEvidence.FILED_BEFORE_SIGNING, filed, signed)
                            : pass(AgreementEvidence.FILED, filed, signed));
        }
        Deadline reminder = reminder(signed, facts.calendar(), facts.parameters());
        int days = facts.parameters().count(ParameterKey.FILING_REMINDER_WORKING_DAYS);
        Finding finding = facts.today().isAfter(reminder.date())
                ? fail("filedOn", AgreementEvidence.FILING_OVERDUE, signed, reminder.date(), days)
                : pending("filedOn", AgreementEvidence.FILING_DUE, signed, reminder.date(), days);
        return EstimatedDeadline.noted(finding, reminder);
    }
}
