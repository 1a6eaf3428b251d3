package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING_NOTICES;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.StaffDetail;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.training.CorrectTraining;
import cn.edu.jzu.skillcert.training.RecordTraining;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.TrainingRecordDetail;
import cn.edu.jzu.skillcert.training.TrainingRecordFilter;
import cn.edu.jzu.skillcert.training.TrainingRecordKeeping;
import cn.edu.jzu.skillcert.training.TrainingRecordRow;
import cn.edu.jzu.skillcert.training.document.TrainingRecordSheet;
import cn.edu.jzu.skillcert.training.document.TrainingRecordSheet.Line;
import cn.edu.jzu.skillcert.training.model.TrainingProven;
import cn.edu.jzu.skillcert.training.model.TrainingRecord;
import cn.edu.jzu.skillcert.training.persistence.TrainingNoticeRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingReplyRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class TrainingRecordKeepingBean implements TrainingRecordKeeping {

    @Inject
    private TrainingRecordRepository records;

    @Inject
    private TrainingReplyRepository replies;

    @Inject
    private TrainingNoticeRepository notices;

    @Inject
    private TrainingNames names;

    @Inject
    private TrainingInput input;

    @Inject
    private StaffKeeping staff;

    @Inject
    private TrainablePeople people;

    @Inject
    private DocumentIntake documents;

    @Inject
    private TrainingNews news;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<TrainingRecordRow> list(TrainingRecordFilter filter, PageRequest page) {
        return records.page(filter, page, caller.scopeIn(READ_TRAINING));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public TrainingRecordDetail detail(long id) {
        TrainingRecord record = records.require(id, caller.scopeIn(READ_TRAINING));
        TrainingRecordRow row = records.row(id, caller.scopeIn(READ_TRAINING)).orElseThrow(NotFoundException::new);
        StaffOption person = new StaffOption(record.getStaffId(), row.staffNumber(), row.staffName());
        TrainingFacts facts = record.facts();
        String certificate = names.certificate(facts.certificateId());
        boolean proven = facts.proofNumber() != null || record.getProof().isPresent();
        return new TrainingRecordDetail(
                record.getId(),
                record.getVersion(),
                person,
                row.departmentName(),
                record.getNoticeId(),
                facts,
                row.organizationName(),
                certificate,
                record.getProof().map(StoredDocument::fileName).orElse(null),
                Assessment.of(
                        List.of(new TrainingProven()),
                        new TrainingProven.Facts(person.name(), certificate, facts.trainedOn(), proven)),
                caller.scopeIn(KEEP_TRAINING).coversDepartment(record.getDepartmentId()));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent proof(long id) {
        return documents.open(
                records.require(id, caller.scopeIn(READ_TRAINING)).getProof().orElseThrow(NotFoundException::new));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long record(RecordTraining command, String fileName, InputStream proof) {
        InputCheck check = new InputCheck();
        TrainingFacts facts = input.training(check, command.facts());
        check.required("staffId", command.staffId());
        check.done();
        StaffDetail person = staff.detail(command.staffId());
        if (command.noticeId() != null) {
            notices.require(command.noticeId(), caller.scopeIn(READ_TRAINING_NOTICES));
        }
        TrainingRecord record = records.add(
                new TrainingRecord(person.id(), person.departmentId(), command.noticeId(), facts),
                caller.scopeIn(KEEP_TRAINING));
        prove(record, fileName, proof);
        tell(record);
        return record.getId();
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void correct(CorrectTraining command, String fileName, InputStream proof) {
        TrainingRecord record = records.require(command.id(), command.version(), caller.scopeIn(KEEP_TRAINING));
        InputCheck check = new InputCheck();
        TrainingFacts facts = input.training(check, command.facts());
        check.done();
        record.correct(facts);
        prove(record, fileName, proof);
    }

    private void prove(TrainingRecord record, String fileName, InputStream proof) {
        if (proof != null) {
            record.prove(
                    documents.receive(fileName, proof, TrainingInput.PAPERS).stored());
        }
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void remove(long id, long version) {
        TrainingRecord record = records.require(id, version, caller.scopeIn(KEEP_TRAINING));
        records.remove(record);
        records.flush();
        tell(record);
    }

    /** The task to record what a notice led to may be done now, or open again. */
    private void tell(TrainingRecord record) {
        if (record.getNoticeId() != null) {
            replies.ofNotice(record.getNoticeId(), new DataScope.OfDepartments(Set.of(record.getDepartmentId())))
                    .forEach(news::of);
        }
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(TrainingRecordFilter filter) {
        return SpreadsheetExport.of(TrainingRecordSheet.FORMAT)
                .write(records.rows(filter, caller.scopeIn(READ_TRAINING)).stream()
                        .map(Line::of)
                        .toList());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        DataScope scope = caller.scopeIn(KEEP_TRAINING);
        return SheetIntake.take(
                upload,
                TrainingRecordSheet.FORMAT,
                new TrainingRecordSheetTarget(
                        records,
                        scope,
                        people.ofScope(scope),
                        names.certificatesByCode(),
                        names.organizationsByName(),
                        input),
                texts);
    }
}
