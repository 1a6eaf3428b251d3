package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.ExamOutcome;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.RegistrationEventKind;
import cn.edu.jzu.skillcert.registration.model.ApplicationExport;
import cn.edu.jzu.skillcert.registration.model.ApplicationLayout;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.RecordedExam;
import cn.edu.jzu.skillcert.registration.model.RegistrationEvent;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationLayoutRepository;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Samples for the contract tests. */
public final class ApplicationSamples {

    private static final DataScope ALL = new DataScope.WholeSchool();
    private static final AtomicInteger DAYS = new AtomicInteger();

    private ApplicationSamples() {}

    private static Act act(Sample.Owner owner) {
        return new Act(new Actor(owner.accountId(), "样例", null, null), Instant.EPOCH);
    }

    @Dependent
    public static class OfLayout implements Sample<ApplicationLayout> {

        @Override
        public Class<ApplicationLayout> type() {
            return ApplicationLayout.class;
        }

        @Override
        public ApplicationLayout belongingTo(Owner owner) {
            LocalDate day = LocalDate.of(2090, 1, 1).plusDays(DAYS.getAndIncrement());
            return new ApplicationLayout(
                    UUID.randomUUID().toString(),
                    day,
                    "样例",
                    List.of(ApplicationColumn.of("姓名", ApplicationField.NAME)),
                    day);
        }
    }

    @Dependent
    public static class OfExport implements Sample<ApplicationExport> {

        @Inject
        private StudentSamples.OfCandidate samples;

        @Inject
        private CandidateRepository candidates;

        @Inject
        private ApplicationLayoutRepository layouts;

        @Override
        public Class<ApplicationExport> type() {
            return ApplicationExport.class;
        }

        @Override
        public ApplicationExport belongingTo(Owner owner) {
            Candidate candidate = candidates.add(samples.belongingTo(owner), ALL);
            PlannedExamFacts exam = new PlannedExamFacts(
                    candidate.getPlannedExamId(),
                    0,
                    owner.departmentId(),
                    candidate.getCertificateId(),
                    SkillLevel.INTERMEDIATE,
                    YearMonth.of(2026, 11),
                    2026,
                    PlanStatus.APPROVED,
                    null,
                    null,
                    null,
                    1,
                    0,
                    List.of());
            return new ApplicationExport(
                    exam,
                    layouts.all(ALL).get(0).getId(),
                    new StoredDocument("报考学生信息表.xlsx", "application/xlsx", "0".repeat(64), 10),
                    "1".repeat(64),
                    Set.of(candidate.getId()),
                    List.of(),
                    act(owner));
        }
    }

    @Dependent
    public static class OfEvent implements Sample<RegistrationEvent> {

        @Inject
        private StudentSamples.OfCandidate samples;

        @Override
        public Class<RegistrationEvent> type() {
            return RegistrationEvent.class;
        }

        @Override
        public RegistrationEvent belongingTo(Owner owner) {
            return new RegistrationEvent(
                    samples.belongingTo(owner).getPlannedExamId(),
                    owner.departmentId(),
                    RegistrationEventKind.REGISTERED,
                    1,
                    null,
                    act(owner));
        }
    }

    @Dependent
    public static class OfRecordedExam implements Sample<RecordedExam> {

        @Inject
        private StudentSamples.OfCandidate samples;

        @Inject
        private Identities identities;

        @Override
        public Class<RecordedExam> type() {
            return RecordedExam.class;
        }

        @Override
        public RecordedExam belongingTo(Owner owner) {
            return new RecordedExam(
                    PersonName.of("样例学生"),
                    identities.seal(DocumentType.RESIDENT_ID, IdNumbers.next()),
                    samples.belongingTo(owner).getCertificateId(),
                    SkillLevel.INTERMEDIATE,
                    LocalDate.of(2024, 6, 15),
                    ExamOutcome.PASSED,
                    true,
                    "样例成绩单");
        }
    }
}
