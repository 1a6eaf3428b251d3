package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.longwork.WorkDesk;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.registration.ConfirmPhoto;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoWork;
import cn.edu.jzu.skillcert.registration.document.ContactSheet;
import cn.edu.jzu.skillcert.registration.document.ContactSheetPdf;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.persistence.PhotoRepository;
import cn.edu.jzu.skillcert.registration.persistence.PhotographedStudents;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

@Stateless
@DenyAll
public class PhotoKeepingBean implements PhotoKeeping {

    private static final long LARGEST_ZIP = 70L * 1024 * 1024;
    private static final int LONGEST_NOTE = 500;

    @Inject
    private PhotographedStudents students;

    @Inject
    private PhotoRepository photos;

    @Inject
    private PhotoReads reads;

    @Inject
    private FileStore files;

    @Inject
    private WorkDesk desk;

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
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public long upload(String fileName, InputStream zip) {
        caller.mustCarry(BusinessFunction.KEEP_STUDENTS);
        StoredFile stored = files.store(fileName, zip, LARGEST_ZIP);
        PhotoZip.open(fileName, files.locate(stored.sha256())).close();
        return desk.order(new WorkOrder(
                PhotoWork.INTAKE,
                fileName,
                Map.of(),
                List.of(new StoredDocument(fileName, "application/zip", stored.sha256(), stored.size()))));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent photo(long studentId) {
        Photo photo = photos.ofStudent(studentId, caller.scopeIn(BusinessFunction.READ_STUDENTS))
                .orElseThrow(NotFoundException::new);
        reads.happened(studentId);
        return new FileContent(
                "photo.jpg", FileKind.JPEG.mediaType(), photo.getSize(), files.openVerified(photo.getSha256()));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public void confirm(ConfirmPhoto command) {
        InputCheck check = new InputCheck();
        String note = check.required("note", command.note(), LONGEST_NOTE);
        check.done();
        Photo photo = photos.ofStudent(command.studentId(), caller.scopeIn(BusinessFunction.KEEP_STUDENTS))
                .orElseThrow(NotFoundException::new);
        if (command.version() == null) {
            throw new StaleDataException();
        }
        photos.require(photo.getId(), command.version(), caller.scopeIn(BusinessFunction.KEEP_STUDENTS))
                .confirm(caller.actorIn(BusinessFunction.KEEP_STUDENTS, null), note, clock.instant());
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
}
