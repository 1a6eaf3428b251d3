package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 按照上级部门发布证书试点申报文件要求: to 教务处 by its day, and to the platform by the day of the notice. */
public final class DeclaredInTime implements Rule<DeclaredInTime.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.1c", "附件1·二·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * @param submittedOn day of the submission to 教务处; null while not submitted or for a round as a whole
     * @param departmentDue null for a round as a whole
     * @param uploadedOn null while not uploaded, and for a declaration
     * @param platformDue null for a declaration
     */
    public record Facts(
            LocalDate submittedOn,
            LocalDate departmentDue,
            LocalDate uploadedOn,
            LocalDate platformDue,
            LocalDate today) {

        /** Of one declaration. */
        public static Facts ofSubmission(LocalDate submittedOn, LocalDate due, LocalDate today) {
            return new Facts(submittedOn, due, null, null, today);
        }

        /** Of the round as a whole. */
        public static Facts ofUpload(LocalDate uploadedOn, LocalDate due, LocalDate today) {
            return new Facts(null, null, uploadedOn, due, today);
        }
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.departmentDue() != null) {
            findings.add(submission(facts));
        }
        if (facts.platformDue() != null) {
            findings.add(upload(facts));
        }
        return findings;
    }

    private Finding submission(Facts facts) {
        LocalDate due = facts.departmentDue();
        LocalDate day = facts.submittedOn() == null ? facts.today() : facts.submittedOn();
        if (day.isAfter(due)) {
            return fail("departmentDue", PilotEvidence.SUBMITTED_LATE, day, due);
        }
        return facts.submittedOn() == null
                ? pass(PilotEvidence.SUBMISSION_OPEN, facts.today(), due)
                : pass(PilotEvidence.SUBMITTED_IN_TIME, day, due);
    }

    private Finding upload(Facts facts) {
        LocalDate due = facts.platformDue();
        LocalDate day = facts.uploadedOn() == null ? facts.today() : facts.uploadedOn();
        if (day.isAfter(due)) {
            return fail("uploadedOn", PilotEvidence.UPLOAD_LATE, day, due);
        }
        return facts.uploadedOn() == null
                ? pending("uploadedOn", PilotEvidence.UPLOAD_OPEN, due)
                : pass(PilotEvidence.UPLOAD_IN_TIME, day, due);
    }
}
