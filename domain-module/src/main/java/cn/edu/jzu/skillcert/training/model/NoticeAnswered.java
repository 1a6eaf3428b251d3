package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import java.time.LocalDate;
import java.util.List;

/** 各教学院部应按照相关培训文件积极组织教师参加: every addressed department answers by the notice's date. */
public final class NoticeAnswered implements Rule<NoticeAnswered.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-5.1", "附件1·五·1", Severity.HINT, RuleSource.EXPLICIT);

    /**
     * @param answeredOn day of the first answer, or null
     * @param names how many are named
     * @param reason why nobody is, or null
     */
    public record Facts(
            String departmentName,
            TrainingReplyStatus status,
            LocalDate due,
            LocalDate answeredOn,
            int names,
            String reason,
            WorkingCalendar calendar,
            LocalDate today) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Facts facts) {
        return List.of(
                switch (facts.status()) {
                    case CALLED_OFF -> notApplicable(TrainingEvidence.NOTICE_CALLED_OFF, facts.departmentName());
                    case WAITING -> waiting(facts);
                    case NAMED, DECLINED -> answered(facts);
                });
    }

    private Finding waiting(Facts facts) {
        return facts.today().isAfter(facts.due())
                ? fail(
                        null,
                        TrainingEvidence.REPLY_OVERDUE,
                        facts.departmentName(),
                        facts.due(),
                        late(facts, facts.today()))
                : pending(null, TrainingEvidence.REPLY_AWAITED, facts.departmentName(), facts.due());
    }

    private Finding answered(Facts facts) {
        if (facts.answeredOn().isAfter(facts.due())) {
            return fail(
                    null,
                    TrainingEvidence.REPLIED_LATE,
                    facts.departmentName(),
                    facts.answeredOn(),
                    facts.due(),
                    late(facts, facts.answeredOn()));
        }
        return facts.status() == TrainingReplyStatus.NAMED
                ? pass(
                        TrainingEvidence.REPLIED_WITH_NAMES,
                        facts.departmentName(),
                        facts.names(),
                        facts.answeredOn(),
                        facts.due())
                : pass(
                        TrainingEvidence.REPLIED_WITH_REASON,
                        facts.departmentName(),
                        facts.reason(),
                        facts.answeredOn(),
                        facts.due());
    }

    /** Working days after the last day, a begun one counting. */
    private static int late(Facts facts, LocalDate day) {
        return Math.max(1, facts.calendar().workingDaysBetween(facts.due(), day));
    }
}
