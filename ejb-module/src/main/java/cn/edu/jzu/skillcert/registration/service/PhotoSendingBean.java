package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.PhotoSending;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Takes minutes at the speed of the sender's line, so no transaction is open meanwhile. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoSendingBean implements PhotoSending {

    private static final long MEGA = 1024L * 1024;

    /** What the database, the logs and everybody else must still find when the ZIP and its photos are stored. */
    private static final long LEFT_FREE = 512 * MEGA;

    @Inject
    private PhotoExams exams;

    @Inject
    private PhotoReads orders;

    @Inject
    private FileStore files;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public long send(Long plannedExamId, String fileName, long size, InputStream zip) {
        caller.mustCarry(BusinessFunction.KEEP_STUDENTS);
        if (plannedExamId != null) {
            exams.mustBeWithin(plannedExamId, caller.scopeIn(BusinessFunction.KEEP_STUDENTS));
        }
        if (size > LARGEST_ZIP) {
            throw new BusinessException(PhotoError.ZIP_TOO_LARGE, fileName, size / MEGA, LARGEST_ZIP / MEGA);
        }
        long needed = 2 * Math.max(size, 0) + LEFT_FREE;
        long free = files.freeBytes();
        if (free < needed) {
            throw new BusinessException(PhotoError.NO_ROOM, needed / MEGA, free / MEGA);
        }
        StoredFile stored = files.store(fileName, zip, LARGEST_ZIP);
        PhotoZip.open(fileName, files.locate(stored.sha256())).close();
        return orders.order(
                plannedExamId, new StoredDocument(fileName, "application/zip", stored.sha256(), stored.size()));
    }
}
