package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.registration.ConfirmPhoto;
import cn.edu.jzu.skillcert.registration.PhotoExam;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.document.ContactSheet;
import cn.edu.jzu.skillcert.registration.document.ContactSheetPdf;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.persistence.CandidatePhotos;
import cn.edu.jzu.skillcert.registration.persistence.PhotoRepository;
import cn.edu.jzu.skillcert.registration.persistence.PhotographedStudents;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Locale;

@Stateless
@DenyAll
public class PhotoKeepingBean implements PhotoKeeping {

    private static final int LONGEST_NOTE = 500;

    private static final ListExport<PhotoRow> LIST = ListExport.<PhotoRow>of("photo.list")
            .column("photo.studentNumber", PhotoRow::studentNumber)
            .column("photo.name", PhotoRow::name)
            .column("photo.class", PhotoRow::className)
            .column("photo.department", PhotoRow::departmentName)
            .column("photo.redPercent", PhotoRow::redPercent)
            .column("photo.seenBy", PhotoRow::seenBy)
            .column("photo.status", PhotoRow::status);

    @Inject
    private PhotographedStudents students;

    @Inject
    private PhotoRepository photos;

    @Inject
    private CandidatePhotos candidates;

    @Inject
    private PhotoExams exams;

    @Inject
    private PhotoReads reads;

    @Inject
    private ContactSheets sheets;

    @Inject
    private FileStore files;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<PhotoRow> list(PhotoFilter filter, PageRequest page) {
        return students.page(filter, page, caller.scopeIn(BusinessFunction.READ_STUDENTS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public long photos(PhotoFilter filter) {
        return students.withPhoto(filter, caller.scopeIn(BusinessFunction.READ_STUDENTS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public PhotoExam exam(long plannedExamId) {
        return exams.named(plannedExamId, caller.scopeIn(BusinessFunction.READ_STUDENTS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(PhotoFilter filter) {
        return LIST.write(reads.rows(filter), caller.authority().name(), clock.instant());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent photo(long studentId) {
        Photo photo = photos.ofStudent(studentId, reach(studentId, BusinessFunction.READ_STUDENTS))
                .orElseThrow(NotFoundException::new);
        sheets.looked(studentId);
        return new FileContent(
                "photo.jpg", FileKind.JPEG.mediaType(), photo.getSize(), files.openVerified(photo.getSha256()));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public void confirm(ConfirmPhoto command) {
        InputCheck check = new InputCheck();
        String note = check.required("note", command.note(), LONGEST_NOTE);
        check.done();
        DataScope scope = reach(command.studentId(), BusinessFunction.KEEP_STUDENTS);
        Photo photo = photos.ofStudent(command.studentId(), scope).orElseThrow(NotFoundException::new);
        if (command.version() == null) {
            throw new StaleDataException();
        }
        photos.require(photo.getId(), command.version(), scope)
                .confirm(caller.actorIn(BusinessFunction.KEEP_STUDENTS, null), note, clock.instant());
    }

    private DataScope reach(long studentId, BusinessFunction function) {
        return candidates.reach(studentId, caller.scopeIn(function));
    }

    /** Rendered outside of the transaction that has recorded the look at every photo of it. */
    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent contactSheet(PhotoFilter filter) {
        ContactSheet sheet = reads.contactSheet(filter);
        byte[] pdf = ContactSheetPdf.render(sheet);
        return new FileContent("照片核对表.pdf", FileKind.PDF.mediaType(), pdf.length, new ByteArrayInputStream(pdf));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public long orderContactSheets(PhotoFilter filter) {
        return reads.orderContactSheets(filter, Texts.of("photo.sheets.label", Locale.SIMPLIFIED_CHINESE));
    }
}
