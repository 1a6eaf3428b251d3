package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.examplan.CandidatesOfExam;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.model.CandidatesKept;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanContentCheck;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what was typed against what can be chosen, and against who is registered already. */
@Dependent
class PlanInput {

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private ClassCatalog classes;

    @Inject
    private StaffCatalog staff;

    @Inject
    private CandidatesOfExam candidates;

    /** What a plan may not even say as a draft. */
    List<Violation> violations(ExamPlan plan, PlanContent content) {
        PlanContent before = plan.content();
        Map<Long, Set<SkillLevel>> offered = new HashMap<>();
        Set<Long> named = ids(before, PlannedExamTerms::certificateId);
        for (CertificateOption certificate : certificates.certificates()) {
            if (!certificate.retired() || named.contains(certificate.id())) {
                offered.put(certificate.id(), certificate.levels());
            }
        }
        Set<Long> choosable = new HashSet<>(staff.present(responsible(content)));
        choosable.addAll(responsible(before));
        Set<Long> own = classes.ofDepartment(plan.getDepartmentId()).stream()
                .map(ClassOption::id)
                .collect(Collectors.toCollection(HashSet::new));
        before.exams().stream()
                .flatMap(exam -> exam.classes().stream())
                .map(ClassHeads::classId)
                .forEach(own::add);
        List<Violation> violations = new ArrayList<>(
                PlanContentCheck.violations(content, new PlanContentCheck.Known(offered, choosable, own)));
        violations.addAll(CandidatesKept.violations(before, content, candidates.of(ids(before, PlannedExamTerms::id))));
        return violations;
    }

    /** Whom the exams name. */
    static Set<Long> responsible(PlanContent content) {
        return ids(content, PlannedExamTerms::responsibleId);
    }

    private static Set<Long> ids(PlanContent content, Function<PlannedExamTerms, Long> id) {
        return content.exams().stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
