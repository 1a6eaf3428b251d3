package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.training.IssueTrainingNotice;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What people may write about trainings. */
@Dependent
class TrainingInput {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NUMBER = 100;

    static final Set<FileKind> PAPERS = Set.of(FileKind.PDF, FileKind.DOCX, FileKind.JPEG, FileKind.PNG);

    @Inject
    private TrainingNames names;

    @Inject
    private Clock clock;

    /** The notice as it will stand, or everything that is wrong with it. */
    NoticeFacts notice(IssueTrainingNotice command) {
        NoticeFacts typed = command.facts();
        InputCheck check = new InputCheck();
        NoticeFacts facts = new NoticeFacts(
                check.required("title", typed.title(), LONGEST_NAME),
                check.optional("documentNumber", typed.documentNumber(), LONGEST_NUMBER),
                check.required("organizer", typed.organizer(), LONGEST_NAME),
                certificate(check, typed.certificateId()),
                check.required("heldFrom", typed.heldFrom()),
                typed.heldTo(),
                check.optional("place", typed.place(), LONGEST_NAME),
                check.optional("content", typed.content(), LONGEST_TEXT),
                check.required("replyDue", typed.replyDue()));
        check.refuseIf(
                facts.heldFrom() != null
                        && facts.heldTo() != null
                        && facts.heldTo().isBefore(facts.heldFrom()),
                "heldTo",
                TrainingError.PERIOD_REVERSED);
        check.refuseIf(
                facts.replyDue() != null && facts.replyDue().isBefore(LocalDate.now(clock)),
                "replyDue",
                TrainingError.REPLY_DUE_PAST);
        check.refuseIf(command.departmentIds().isEmpty(), "departmentIds", TrainingError.NOBODY_ADDRESSED);
        Set<Long> unknown = new HashSet<>(command.departmentIds());
        unknown.removeAll(names.teachingDepartments());
        unknown.forEach(id -> check.refuse("departmentIds", TrainingError.UNKNOWN_DEPARTMENT, id));
        check.done();
        return facts;
    }

    TrainingFacts training(InputCheck check, TrainingFacts typed) {
        TrainingFacts facts = new TrainingFacts(
                check.required("course", typed.course(), LONGEST_NAME),
                check.required("organizer", typed.organizer(), LONGEST_NAME),
                organization(check, typed.organizationId()),
                certificate(check, typed.certificateId()),
                typed.levels(),
                check.required("trainedOn", typed.trainedOn()),
                typed.validUntil(),
                typed.hours(),
                check.optional("proofNumber", typed.proofNumber(), LONGEST_NUMBER));
        check.refuseIf(
                facts.trainedOn() != null && facts.trainedOn().isAfter(LocalDate.now(clock)),
                "trainedOn",
                TrainingError.DAY_IN_THE_FUTURE,
                facts.trainedOn() == null ? "" : facts.trainedOn());
        check.refuseIf(
                facts.trainedOn() != null
                        && facts.validUntil() != null
                        && facts.validUntil().isBefore(facts.trainedOn()),
                "validUntil",
                TrainingError.PERIOD_REVERSED);
        check.refuseIf(
                !names.levels(facts.certificateId()).containsAll(facts.levels()),
                "levels",
                TrainingError.UNKNOWN_LEVEL);
        check.refuseIf(
                facts.hours() != null && (facts.hours() < 1 || facts.hours() > TrainingFacts.MOST_HOURS),
                "hours",
                TrainingError.HOURS_OUT_OF_RANGE,
                1,
                TrainingFacts.MOST_HOURS);
        return facts;
    }

    private Long organization(InputCheck check, Long id) {
        check.refuseIf(
                id != null && !names.knowsOrganization(id), "organizationId", TrainingError.UNKNOWN_ORGANIZATION);
        return id;
    }

    private Long certificate(InputCheck check, Long id) {
        check.refuseIf(
                id != null && !names.knowsCertificate(id), "certificateId", TrainingError.UNKNOWN_CERTIFICATE, id);
        return id;
    }
}
