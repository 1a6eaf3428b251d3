package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.shared.InputCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 考试计划的内容包括…: the eight items of each exam, or 零报告. */
public final class PlanComplete implements Rule<PlanFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.2", "附件1·六·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        if (facts.zeroReport()) {
            return List.of(
                    facts.exams().isEmpty()
                            ? pass(PlanEvidence.ZERO_REPORT)
                            : fail("zeroReport", PlanEvidence.ZERO_REPORT_WITH_EXAMS));
        }
        if (facts.exams().isEmpty()) {
            return List.of(fail("zeroReport", PlanEvidence.NO_EXAMS));
        }
        return facts.exams().stream()
                .flatMap(exam -> check(exam, facts.day()).stream())
                .toList();
    }

    private List<Finding> check(ExamFacts exam, LocalDate day) {
        PlannedExamTerms terms = exam.terms();
        Missing missing = new Missing(exam);
        missing.when(terms.certificateId() == null, "certificateId", PlanEvidence.CERTIFICATE_MISSING);
        missing.when(terms.level() == null, "level", PlanEvidence.LEVEL_MISSING);
        missing.when(terms.responsibleId() == null, "responsibleId", PlanEvidence.RESPONSIBLE_MISSING);
        heads(terms, missing);
        missing.when(terms.theory().isOpen(), "theoryOn", PlanEvidence.THEORY_MISSING);
        missing.when(terms.practical().isOpen(), "practicalOn", PlanEvidence.PRACTICAL_MISSING);
        boolean neither = !terms.theory().isOpen()
                && !terms.practical().isOpen()
                && terms.firstSession().isEmpty();
        missing.when(neither, "theoryOn", PlanEvidence.NO_COMPONENT);
        past(terms.theory(), "theoryOn", exam, day, missing);
        past(terms.practical(), "practicalOn", exam, day, missing);
        missing.when(InputCheck.isBlank(terms.place()), "place", PlanEvidence.PLACE_MISSING);
        missing.when(InputCheck.isBlank(terms.conditions()), "conditions", PlanEvidence.CONDITIONS_MISSING);
        return missing.findings.isEmpty()
                ? List.of(pass(PlanEvidence.EXAM_COMPLETE, exam.number(), terms.heads()))
                : missing.findings;
    }

    private static void heads(PlannedExamTerms terms, Missing missing) {
        boolean noClasses = terms.classes().isEmpty()
                || terms.classes().stream().anyMatch(line -> line.classId() == null || line.heads() == null);
        missing.when(noClasses, "classes", PlanEvidence.CLASSES_MISSING);
        missing.when(terms.heads() == null, "heads", PlanEvidence.HEADS_MISSING);
        if (!noClasses && terms.heads() != null && terms.heads() != terms.classSum()) {
            missing.when(true, "heads", PlanEvidence.HEADS_DIFFER, terms.heads(), terms.classSum());
        }
    }

    /** A day that was approved when it lay ahead stays as it is. */
    private static void past(ComponentDate date, String item, ExamFacts exam, LocalDate day, Missing missing) {
        boolean past = date.on() != null
                && date.on().isBefore(day)
                && !exam.approvedDays().contains(date.on());
        if (past) {
            missing.when(true, item, PlanEvidence.DATE_PAST, date.on(), day);
        }
    }

    private final class Missing {
        private final ExamFacts exam;
        private final List<Finding> findings = new ArrayList<>();

        Missing(ExamFacts exam) {
            this.exam = exam;
        }

        void when(boolean wrong, String item, PlanEvidence evidence, Object... more) {
            if (wrong) {
                List<Object> arguments = new ArrayList<>(List.of(exam.number()));
                arguments.addAll(List.of(more));
                findings.add(fail(exam.field(item), evidence, arguments.toArray()));
            }
        }
    }
}
