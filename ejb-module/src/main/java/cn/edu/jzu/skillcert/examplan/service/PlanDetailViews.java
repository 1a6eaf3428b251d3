package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ExamItem;
import cn.edu.jzu.skillcert.examplan.PlanDetail.ApprovedView;
import cn.edu.jzu.skillcert.examplan.PlanDetail.BatchView;
import cn.edu.jzu.skillcert.examplan.PlanDetail.ClassView;
import cn.edu.jzu.skillcert.examplan.PlanDetail.ExamView;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.model.ApprovedExam;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.PlannedExam;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.persistence.QuotaIncreaseRepository;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exams of a plan as its page shows them: by name, beside the quota, and beside what was approved. */
@Dependent
class PlanDetailViews {

    @Inject
    private StaffCatalog staff;

    @Inject
    private QuotaIncreaseRepository increases;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private ClassCatalog classes;

    List<ExamView> exams(ExamPlan plan, PlanFacts current) {
        Names names = names(plan);
        Map<Long, List<QuotaIncrease>> filed = increases
                .ofExams(
                        plan.getExams().stream().map(PlannedExam::getId).collect(Collectors.toSet()),
                        new DataScope.OfDepartments(Set.of(plan.getDepartmentId())))
                .stream()
                .collect(Collectors.groupingBy(
                        increase -> increase.getPlannedExamId().orElseThrow()));
        return current.exams().stream()
                .map(exam -> {
                    PlannedExamTerms terms = exam.terms();
                    Optional<PlannedExamTerms> approved =
                            plan.approvedOf(terms.id()).map(ApprovedExam::terms);
                    return new ExamView(
                            terms,
                            names.certificate(terms),
                            names.responsible(terms),
                            names.classes(terms),
                            PlanViews.standing(exam, current),
                            filed.getOrDefault(terms.id(), List.of()).stream()
                                    .map(PlanViews::increase)
                                    .toList(),
                            approved.map(names::approved).orElse(null),
                            approved.map(before -> ExamItem.differing(before, terms))
                                    .orElse(Set.of()));
                })
                .toList();
    }

    /** What was approved and has left the plan. */
    List<ApprovedView> removed(ExamPlan plan) {
        Names names = names(plan);
        return plan.approvedContent().stream()
                .filter(exam -> plan.exam(exam.id()).isEmpty())
                .map(names::approved)
                .toList();
    }

    List<BatchView> batches(ExamPlan plan) {
        Names names = names(plan);
        return plan.content().exams().stream()
                .filter(exam -> exam.certificateId() != null)
                .map(exam -> new BatchView(
                        new BatchKey(plan.getDepartmentId(), exam.certificateId(), plan.getPlanMonth()),
                        names.certificate(exam)))
                .distinct()
                .toList();
    }

    private Names names(ExamPlan plan) {
        List<PlannedExamTerms> all = Stream.concat(plan.content().exams().stream(), plan.approvedContent().stream())
                .toList();
        return new Names(
                certificates.names(),
                staff
                        .withIds(all.stream()
                                .map(PlannedExamTerms::responsibleId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(StaffOption::id, StaffOption::name)),
                classes
                        .withIds(all.stream()
                                .flatMap(exam -> exam.classes().stream())
                                .map(ClassHeads::classId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(ClassOption::id, Function.identity())));
    }

    private record Names(Map<Long, String> certificates, Map<Long, String> staff, Map<Long, ClassOption> classesById) {

        ApprovedView approved(PlannedExamTerms terms) {
            return new ApprovedView(terms, certificate(terms), responsible(terms), classes(terms));
        }

        String certificate(PlannedExamTerms terms) {
            return terms.certificateId() == null ? null : certificates.get(terms.certificateId());
        }

        String responsible(PlannedExamTerms terms) {
            return terms.responsibleId() == null ? null : staff.get(terms.responsibleId());
        }

        List<ClassView> classes(PlannedExamTerms terms) {
            return terms.classes().stream()
                    .map(line -> {
                        ClassOption option = line.classId() == null ? null : classesById.get(line.classId());
                        return option == null
                                ? new ClassView(null, null, line.heads())
                                : new ClassView(option.name(), option.programme(), line.heads());
                    })
                    .toList();
        }
    }
}
