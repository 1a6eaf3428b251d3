package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.Sample.Owner;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseKind;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import cn.edu.jzu.skillcert.training.model.TrainingNotice;
import cn.edu.jzu.skillcert.training.model.TrainingRecord;
import cn.edu.jzu.skillcert.training.model.TrainingReply;
import cn.edu.jzu.skillcert.training.persistence.TrainingNoticeRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Samples for the contract tests. */
public final class TrainingSamples {

    private TrainingSamples() {}

    static NoticeFacts notice() {
        return new NoticeFacts(
                "样例师资培训",
                null,
                "样例培训机构",
                null,
                LocalDate.of(2026, 11, 2),
                null,
                null,
                null,
                LocalDate.of(2026, 10, 20));
    }

    private static Actor actor(Owner owner) {
        return new Actor(owner.accountId(), "样例", null, null);
    }

    @Dependent
    public static class OfNotice implements Sample<TrainingNotice> {
        @Override
        public Class<TrainingNotice> type() {
            return TrainingNotice.class;
        }

        @Override
        public TrainingNotice belongingTo(Owner owner) {
            return new TrainingNotice(notice(), null, actor(owner), Instant.parse("2026-10-12T02:00:00Z"));
        }
    }

    @Dependent
    public static class OfReply implements Sample<TrainingReply> {

        @Inject
        private TrainingNoticeRepository notices;

        @Override
        public Class<TrainingReply> type() {
            return TrainingReply.class;
        }

        @Override
        public TrainingReply belongingTo(Owner owner) {
            return new TrainingReply(
                    notices.add(new OfNotice().belongingTo(owner), new DataScope.WholeSchool()), owner.departmentId());
        }
    }

    @Dependent
    public static class OfRecord implements Sample<TrainingRecord> {

        @Inject
        private StaffRepository staff;

        @Override
        public Class<TrainingRecord> type() {
            return TrainingRecord.class;
        }

        @Override
        public TrainingRecord belongingTo(Owner owner) {
            Staff person = staff.add(
                    new Staff(UUID.randomUUID().toString().substring(0, 18), "样例教师", owner.departmentId()),
                    new DataScope.WholeSchool());
            return new TrainingRecord(
                    person.getId(),
                    owner.departmentId(),
                    null,
                    new TrainingFacts("样例师资培训", "样例培训机构", null, LocalDate.of(2026, 6, 5), null, null));
        }
    }

    @Dependent
    public static class OfReport implements Sample<IntegrationReport> {

        @Inject
        private CertificateRepository certificates;

        @Override
        public Class<IntegrationReport> type() {
            return IntegrationReport.class;
        }

        @Override
        public IntegrationReport belongingTo(Owner owner) {
            return new IntegrationReport(new Pilot(2026, owner.departmentId(), certificate(certificates, owner)));
        }
    }

    @Dependent
    public static class OfCourseHours implements Sample<CourseHours> {

        @Inject
        private CertificateRepository certificates;

        @Inject
        private ClassRepository classes;

        @Override
        public Class<CourseHours> type() {
            return CourseHours.class;
        }

        @Override
        public CourseHours belongingTo(Owner owner) {
            SchoolClass one = classes.add(
                    new SchoolClass(
                            UUID.randomUUID().toString().substring(0, 18),
                            new ClassFacts("样例2401班", "软件技术", 2024, owner.departmentId())),
                    new DataScope.WholeSchool());
            return new CourseHours(
                    owner.departmentId(),
                    one.getId(),
                    certificate(certificates, owner),
                    new CourseFacts("样例课程", CourseKind.THEORY, null, 64, 0, null, null));
        }
    }

    private static long certificate(CertificateRepository certificates, Owner owner) {
        String code = UUID.randomUUID().toString();
        return certificates
                .add(
                        new SkillCertificate(
                                code, "样例证书 " + code, owner.organizationId(), Set.of(SkillLevel.ELEMENTARY)),
                        new DataScope.WholeSchool())
                .getId();
    }
}
