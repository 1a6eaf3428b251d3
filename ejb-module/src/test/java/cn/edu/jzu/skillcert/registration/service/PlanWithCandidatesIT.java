package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.examplan.ChangePlan;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.examplan.RevisePlan;
import cn.edu.jzu.skillcert.examplan.service.PlannedFigures;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan is not changed over the heads of those who are registered for its exams. */
@InPortal
class PlanWithCandidatesIT {

    @Inject
    private ExamScene scene;

    @Inject
    private ExamRegistration registration;

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private ExamPlanReading reading;

    @Inject
    private PlannedExams plans;

    @Inject
    private PlannedFigures figures;

    @Inject
    private InTransaction transaction;

    private long certificate;
    private long exam;
    private long plan;
    private PlannedExamTerms terms;

    /** Three planned, two registered. */
    @BeforeEach
    void registered() throws Exception {
        scene.set();
        ExamScene.Home home = scene.home(3);
        certificate = scene.certificate(10);
        exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 3, home);
        As.user(ExamScene.REGISTRAR).run(() -> {
            registration.register(new RegisterStudents(
                    exam, Set.of(home.students().get(0), home.students().get(1))));
            plan = plans.exam(exam).planId();
            terms = drafting.draft(plan).content().exams().get(0);
        });
    }

    @Test
    void theExamStaysWhatItIsAndLargeEnough() throws Exception {
        assertThat(refused(with(certificate, SkillLevel.ADVANCED, 3)))
                .containsExactly(PlanError.EXAM_KEEPS_CERTIFICATE);
        assertThat(refused(with(scene.certificate(10), SkillLevel.INTERMEDIATE, 3)))
                .containsExactly(PlanError.EXAM_KEEPS_CERTIFICATE);
        assertThat(refused(with(certificate, SkillLevel.INTERMEDIATE, 1))).contains(PlanError.HEADS_BELOW_REGISTERED);
        assertThat(refused(new PlanContent(true, List.of()))).containsExactly(PlanError.EXAM_HAS_CANDIDATES);
    }

    @Test
    void alsoWhileItsPlanIsWrittenAgain() throws Exception {
        scene.changePlan(exam, "RETURNED");

        assertThatThrownBy(() -> As.user(ExamScene.REGISTRAR)
                        .run(() -> drafting.revise(
                                new RevisePlan(reading.detail(plan).plan(), new PlanContent(false, List.of())))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whoIsRegisteredCountsWhateverBecomesOfThePlan() throws Exception {
        assertThat(planned()).isEqualTo(3);
        scene.changePlan(exam, "RETURNED");
        assertThat(planned()).isEqualTo(2);
    }

    private int planned() throws Exception {
        return transaction.call(() -> figures.figures(scene.year())
                .get(new QuotaKey(scene.year(), certificate, SkillLevel.INTERMEDIATE))
                .heads());
    }

    private PlanContent with(long otherCertificate, SkillLevel level, int heads) {
        return new PlanContent(
                false,
                List.of(new PlannedExamTerms(
                        exam,
                        otherCertificate,
                        level,
                        terms.responsibleId(),
                        heads,
                        terms.theory(),
                        terms.practical(),
                        terms.place(),
                        terms.conditions(),
                        terms.classes())));
    }

    private List<Object> refused(PlanContent content) throws Exception {
        return As.user(ExamScene.REGISTRAR).call(() -> {
            try {
                drafting.change(new ChangePlan(reading.detail(plan).plan(), content, "调整"));
                return List.of();
            } catch (InvalidInputException refusal) {
                return refusal.violations().stream()
                        .<Object>map(Violation::code)
                        .toList();
            }
        });
    }
}
