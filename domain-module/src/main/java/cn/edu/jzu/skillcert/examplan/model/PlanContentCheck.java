package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Violation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses what cannot be meant, so that even a draft holds no nonsense. What is merely missing is the matter of the
 * rules.
 */
public final class PlanContentCheck {

    public static final int MOST_EXAMS = 50;
    public static final int MOST_HEADS = 5000;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_CONDITIONS = 1000;
    public static final int LONGEST_NOT_APPLICABLE = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private final InputCheck check = new InputCheck();
    private final Known known;

    private PlanContentCheck(Known known) {
        this.known = known;
    }

    /**
     * What can be chosen: what is offered today, and what the plan named before.
     *
     * @param certificates levels by certificate
     * @param classes of the department
     */
    public record Known(Map<Long, Set<SkillLevel>> certificates, Set<Long> staff, Set<Long> classes) {}

    /** All violations at once, with the paths of the fields as the form names them. */
    public static List<Violation> violations(PlanContent content, Known known) {
        PlanContentCheck plan = new PlanContentCheck(known);
        plan.check.refuseIf(content.exams().size() > MOST_EXAMS, "exams", PlanError.TOO_MANY_EXAMS, MOST_EXAMS);
        for (int i = 0; i < content.exams().size(); i++) {
            plan.exam("exams[" + i + "].", content.exams().get(i));
        }
        return plan.check.violations();
    }

    private void exam(String path, PlannedExamTerms terms) {
        Long certificate = terms.certificateId();
        Set<SkillLevel> levels = certificate == null ? null : known.certificates.get(certificate);
        check.refuseIf(certificate != null && levels == null, path + "certificateId", PlanError.UNKNOWN_CERTIFICATE);
        check.refuseIf(
                levels != null && terms.level() != null && !levels.contains(terms.level()),
                path + "level",
                PlanError.UNKNOWN_LEVEL);
        check.refuseIf(
                terms.responsibleId() != null && !known.staff.contains(terms.responsibleId()),
                path + "responsibleId",
                PlanError.UNKNOWN_STAFF);
        heads(path + "heads", terms.heads());
        component(path + "theory", terms.theory());
        component(path + "practical", terms.practical());
        check.optional(path + "place", terms.place(), LONGEST_PLACE);
        check.optional(path + "conditions", terms.conditions(), LONGEST_CONDITIONS);
        classes(path, terms.classes());
    }

    private void heads(String field, Integer heads) {
        check.refuseIf(
                heads != null && (heads < 1 || heads > MOST_HEADS), field, PlanError.HEADS_OUT_OF_RANGE, MOST_HEADS);
    }

    private void component(String path, ComponentDate date) {
        LocalDate on = date.on();
        check.refuseIf(
                on != null && (on.isBefore(FIRST_DAY) || on.isAfter(LAST_DAY)),
                path + "On",
                PlanError.DATE_OUT_OF_RANGE,
                FIRST_DAY,
                LAST_DAY);
        check.refuseIf(
                on != null && !InputCheck.isBlank(date.notApplicable()),
                path + "NotApplicable",
                PlanError.DATE_AND_REASON);
        check.optional(path + "NotApplicable", date.notApplicable(), LONGEST_NOT_APPLICABLE);
    }

    private void classes(String path, List<ClassHeads> lines) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            ClassHeads line = lines.get(i);
            String field = path + "classes[" + i + "].";
            if (line.classId() != null) {
                check.refuseIf(!known.classes.contains(line.classId()), field + "classId", PlanError.UNKNOWN_CLASS);
                check.refuseIf(!seen.add(line.classId()), field + "classId", PlanError.CLASS_TWICE);
            }
            heads(field + "heads", line.heads());
        }
    }
}
