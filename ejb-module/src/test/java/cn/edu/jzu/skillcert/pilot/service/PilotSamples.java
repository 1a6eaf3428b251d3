package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.pilot.CorrectQuota;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentPackage;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotFile;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.QuotaCorrection;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Samples of what the pilot feature keeps, for the contracts of scope and locking. */
final class PilotSamples {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private PilotSamples() {}

    private static Actor actor(Sample.Owner owner) {
        return new Actor(owner.accountId(), "样例", null, null);
    }

    private static PilotRound round(Sample.Owner owner, Clock clock) {
        return new PilotRound(
                2030,
                "样例批次" + COUNT.incrementAndGet(),
                "样例〔2030〕1号",
                LocalDate.of(2030, 3, 20),
                LocalDate.of(2030, 3, 31),
                actor(owner),
                clock.instant());
    }

    @Dependent
    public static class Round implements Sample<PilotRound> {

        @Inject
        private Clock clock;

        @Override
        public Class<PilotRound> type() {
            return PilotRound.class;
        }

        @Override
        public PilotRound belongingTo(Owner owner) {
            return round(owner, clock);
        }
    }

    @Dependent
    public static class Declaration implements Sample<PilotDeclaration> {

        @Inject
        private PilotRoundRepository rounds;

        @Inject
        private Clock clock;

        @Override
        public Class<PilotDeclaration> type() {
            return PilotDeclaration.class;
        }

        @Override
        public PilotDeclaration belongingTo(Owner owner) {
            PilotRound round = rounds.add(
                    round(owner, clock), UnscopedAccess.because("test data").scope());
            return new PilotDeclaration(round.getId(), owner.departmentId(), actor(owner), clock.instant());
        }
    }

    @Dependent
    public static class Request implements Sample<AdjustmentRequest> {

        @Inject
        private Clock clock;

        @Override
        public Class<AdjustmentRequest> type() {
            return AdjustmentRequest.class;
        }

        @Override
        public AdjustmentRequest belongingTo(Owner owner) {
            return new AdjustmentRequest(
                    2040 + COUNT.incrementAndGet() % 60, owner.departmentId(), actor(owner), clock.instant());
        }
    }

    @Dependent
    public static class Package implements Sample<AdjustmentPackage> {

        @Inject
        private Clock clock;

        @Override
        public Class<AdjustmentPackage> type() {
            return AdjustmentPackage.class;
        }

        @Override
        public AdjustmentPackage belongingTo(Owner owner) {
            return new AdjustmentPackage(2090, COUNT.incrementAndGet(), actor(owner), clock.instant());
        }
    }

    @Dependent
    public static class Correction implements Sample<QuotaCorrection> {

        @Inject
        private SkillCertificates certificates;

        @Inject
        private Clock clock;

        @Override
        public Class<QuotaCorrection> type() {
            return QuotaCorrection.class;
        }

        @Override
        public QuotaCorrection belongingTo(Owner owner) {
            Act act = new Act(actor(owner), clock.instant());
            return new QuotaCorrection(
                    new CorrectQuota(
                            new QuotaKey(2090, certificates.of(owner), SkillLevel.ELEMENTARY),
                            owner.departmentId(),
                            -3,
                            "登记错误",
                            "样例〔2090〕" + COUNT.incrementAndGet() + "号",
                            LocalDate.of(2090, 3, 1),
                            null,
                            null),
                    new PilotFile(PilotFileKind.CORRECTION, "依据.pdf", "application/pdf", "0".repeat(64), 1, act));
        }
    }

    @Dependent
    public static class Plan implements Sample<WorkPlan> {

        @Inject
        private PilotRoundRepository rounds;

        @Inject
        private SkillCertificates certificates;

        @Inject
        private Clock clock;

        @Override
        public Class<WorkPlan> type() {
            return WorkPlan.class;
        }

        @Override
        public WorkPlan belongingTo(Owner owner) {
            PilotRound round = rounds.add(
                    round(owner, clock), UnscopedAccess.because("test data").scope());
            return WorkPlan.ofRound(
                    round, owner.departmentId(), certificates.of(owner), new Act(actor(owner), clock.instant()));
        }
    }

    /** A certificate of the owner's organization. */
    @Dependent
    public static class SkillCertificates {

        @PersistenceContext(unitName = "skillcert")
        private EntityManager em;

        long of(Sample.Owner owner) {
            String code = "SAMPLE-" + owner.organizationId();
            em.createNativeQuery(
                            """
                            insert into skillcertificate (code, name, organizationid, levels)
                            values (?1, ?1, ?2, 'ELEMENTARY') on conflict do nothing""")
                    .setParameter(1, code)
                    .setParameter(2, owner.organizationId())
                    .executeUpdate();
            return ((Number) em.createNativeQuery("select id from skillcertificate where code = ?1")
                            .setParameter(1, code)
                            .getSingleResult())
                    .longValue();
        }
    }
}
