package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Samples for the contract tests. */
public final class ExamPlanSamples {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final YearMonth FIRST = YearMonth.of(2040, 1);
    private static final AtomicInteger MADE = new AtomicInteger();

    private ExamPlanSamples() {}

    /**
     * Of a month no other sample has, as a department has one plan for each: after all those that are stored, which
     * may be of an earlier deployment, and after those made here.
     */
    private static ExamPlan plan(Sample.Owner owner, EntityManager em) {
        YearMonth latest = em
                .createQuery("select p.planMonth from ExamPlan p order by p.planMonth desc", LocalDate.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(YearMonth::from)
                .filter(FIRST::isBefore)
                .findFirst()
                .orElse(FIRST);
        YearMonth month = latest.plusMonths(MADE.incrementAndGet());
        return new ExamPlan(owner.departmentId(), month, month, actor(owner), NOW);
    }

    private static Actor actor(Sample.Owner owner) {
        return new Actor(owner.accountId(), "样例", null, null);
    }

    @Dependent
    public static class OfPlan implements Sample<ExamPlan> {

        @PersistenceContext(unitName = "skillcert")
        private EntityManager em;

        @Override
        public Class<ExamPlan> type() {
            return ExamPlan.class;
        }

        @Override
        public ExamPlan belongingTo(Owner owner) {
            return plan(owner, em);
        }
    }

    @Dependent
    public static class OfIncrease implements Sample<QuotaIncrease> {

        @PersistenceContext(unitName = "skillcert")
        private EntityManager em;

        @Override
        public Class<QuotaIncrease> type() {
            return QuotaIncrease.class;
        }

        @Override
        public QuotaIncrease belongingTo(Owner owner) {
            String code = UUID.randomUUID().toString().substring(0, 18);
            SkillCertificate certificate =
                    new SkillCertificate(code, "样例证书 " + code, owner.organizationId(), Set.of(SkillLevel.INTERMEDIATE));
            em.persist(certificate);
            em.flush();
            PlannedExamTerms exam = new PlannedExamTerms(
                    null, certificate.getId(), SkillLevel.INTERMEDIATE, null, 130, null, null, null, null, List.of());
            ExamPlan plan = plan(owner, em);
            plan.revise(new PlanContent(false, List.of(exam)), actor(owner), NOW);
            em.persist(plan);
            em.flush();
            return new QuotaIncrease(
                    plan, plan.content().exams().get(0), 10, "样例", LocalDate.of(2026, 11, 2), actor(owner), NOW);
        }
    }
}
