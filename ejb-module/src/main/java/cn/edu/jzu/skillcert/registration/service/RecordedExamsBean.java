package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.registration.RecordedExamFilter;
import cn.edu.jzu.skillcert.registration.RecordedExamRow;
import cn.edu.jzu.skillcert.registration.RecordedExams;
import cn.edu.jzu.skillcert.registration.document.RecordedExamSheet;
import cn.edu.jzu.skillcert.registration.document.RecordedExamSheet.Line;
import cn.edu.jzu.skillcert.registration.persistence.RecordedExamRepository;
import cn.edu.jzu.skillcert.registration.persistence.SealedRecordedExam;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@DenyAll
public class RecordedExamsBean implements RecordedExams {

    private static final int WHOLE = 200_000;

    @Inject
    private RecordedExamRepository records;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private Identities identities;

    @Inject
    private RegistrationNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR})
    public PageOf<RecordedExamRow> list(RecordedExamFilter filter, PageRequest request) {
        PageOf<SealedRecordedExam> found = records.page(filter, request, reading());
        return new PageOf<>(found.rows().stream().map(this::row).toList(), found.total());
    }

    private RecordedExamRow row(SealedRecordedExam one) {
        return new RecordedExamRow(
                one.id(),
                one.version(),
                one.studentNumber(),
                one.name(),
                masked(one),
                one.certificateName(),
                one.level(),
                one.heldOn(),
                one.outcome(),
                one.charged(),
                one.source());
    }

    private String masked(SealedRecordedExam one) {
        return identities.open(one.documentType(), one.idNumber()).masked();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(RecordedExamFilter filter) {
        return SpreadsheetExport.of(RecordedExamSheet.FORMAT)
                .write(records.rows(filter, WHOLE, reading()).stream()
                        .map(one -> new Line(
                                one.name(),
                                one.documentType(),
                                masked(one),
                                one.certificateCode(),
                                one.level(),
                                one.heldOn(),
                                one.outcome(),
                                one.charged(),
                                one.source()))
                        .toList());
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        SheetOutcome outcome = SheetIntake.take(
                upload,
                RecordedExamSheet.FORMAT,
                new RecordedExamTarget(
                        records, keeping(), certificates.certificates(), identities, LocalDate.now(clock)),
                texts);
        news.ofAll();
        return outcome;
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void remove(long id, long version) {
        records.remove(records.require(id, version, keeping()));
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_EXAM_HISTORY);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_EXAM_HISTORY);
    }
}
