package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.longwork.WorkDesk;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.registration.StudentImport;
import cn.edu.jzu.skillcert.registration.StudentWork;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

@Stateless
@DenyAll
public class StudentImportBean implements StudentImport {

    @Inject
    private SealedDocuments documents;

    @Inject
    private WorkDesk desk;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT})
    public long order(SheetUpload upload, Locale language) {
        StoredDocument stored =
                documents.receive(upload.fileName(), upload.content(), Set.of(FileKind.XLSX, FileKind.XLS));
        return desk.order(new WorkOrder(
                StudentWork.IMPORT,
                upload.fileName(),
                Map.of(StudentImportRunner.LANGUAGE, language.toLanguageTag()),
                List.of(stored)));
    }
}
