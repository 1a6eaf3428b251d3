package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.registration.ApplicationExports;
import cn.edu.jzu.skillcert.registration.document.ApplicationSheet;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;

/** Outside of transactions: what is read is read in one, the workbook is made and sealed, and then recorded in another. */
@Stateless
@DenyAll
public class ApplicationExportsBean implements ApplicationExports {

    @Inject
    private ApplicationDesk desk;

    @Inject
    private SealedDocuments documents;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long make(long plannedExamId) {
        ApplicationDesk.Gathered gathered = desk.gather(plannedExamId);
        byte[] workbook = ApplicationSheet.write(gathered.columns(), gathered.lines());
        StoredDocument sealed = documents.keep(
                "报考学生信息表-" + gathered.exam().month() + "-" + LocalDate.now(clock) + "." + FileKind.XLSX.extension(),
                FileKind.XLSX.mediaType(),
                workbook);
        return desk.keep(gathered, sealed, sha256(workbook));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent file(long exportId) {
        return documents.open(desk.handOut(exportId));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
