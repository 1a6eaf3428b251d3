package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Everything the page of one exam's registration shows, read at once.
 *
 * @param quota approved heads of the year for certificate and level
 * @param registeredInYear by the whole school
 * @param choices students of the planned classes who are not registered
 * @param candidates also those who withdrew
 * @param cases where the readings of 首次 differ
 * @param exports of 《报考学生信息表》, the newest first
 * @param trail what happened, in its order
 * @param allowed what the caller may do now; the services refuse everything else
 */
public record ExamRegistrationDetail(
        PlannedExamFacts exam,
        String departmentName,
        String certificateName,
        int quota,
        int registeredInYear,
        List<ClassStanding> classes,
        List<StudentChoice> choices,
        List<CandidateRow> candidates,
        List<FirstTimeCase> cases,
        List<ApplicationExportRow> exports,
        List<TrailStep> trail,
        Assessment assessment,
        Set<RegistrationAction> allowed)
        implements Serializable {

    public ExamRegistrationDetail {
        classes = List.copyOf(classes);
        choices = List.copyOf(choices);
        candidates = List.copyOf(candidates);
        cases = List.copyOf(cases);
        exports = List.copyOf(exports);
        trail = List.copyOf(trail);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(RegistrationAction action) {
        return allowed.contains(action);
    }

    /** 元 the school pays or does not by the cases nobody has decided, or null while no agreement says. */
    public Money undecidedEffect() {
        return cases.stream()
                .filter(one -> !one.isDecided() && one.effect() != null)
                .map(FirstTimeCase::effect)
                .reduce(Money::plus)
                .orElse(null);
    }

    public int registered() {
        return classes.stream().mapToInt(ClassStanding::registered).sum();
    }
}
