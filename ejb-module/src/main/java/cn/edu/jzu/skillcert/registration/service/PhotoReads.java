package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.longwork.WorkDesk;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoWork;
import cn.edu.jzu.skillcert.registration.document.ContactSheet;
import cn.edu.jzu.skillcert.registration.persistence.PhotographedStudents;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What is read and ordered of photos in one transaction, for services that work outside of any. */
@Stateless
@LocalBean
@DenyAll
public class PhotoReads {

    /** More than the school will ever have in one list. */
    private static final int WHOLE = 50_000;

    @Inject
    private PhotographedStudents photographed;

    @Inject
    private PhotoExams exams;

    @Inject
    private ContactSheets sheets;

    @Inject
    private WorkDesk desk;

    @Inject
    private Caller caller;

    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_AUDITOR, Role.IS_DEPARTMENT})
    public List<PhotoRow> rows(PhotoFilter filter) {
        return photographed.rows(filter, WHOLE, scopeOf(filter, BusinessFunction.READ_STUDENTS));
    }

    /** @throws NotFoundException if the exam it asks for is not one of the caller's departments */
    private DataScope scopeOf(PhotoFilter filter, BusinessFunction function) {
        DataScope scope = caller.scopeIn(function);
        if (filter.plannedExamId() != null) {
            exams.mustBeWithin(filter.plannedExamId(), scope);
        }
        return scope;
    }

    /** Who of those the filter finds has a photo. */
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_DEPARTMENT})
    public ContactSheet contactSheet(PhotoFilter filter) {
        List<PhotoRow> rows = sheets.rows(filter, scopeOf(filter, BusinessFunction.KEEP_STUDENTS));
        if (rows.size() > PhotoKeeping.MOST_ON_A_SHEET) {
            throw new BusinessException(PhotoError.TOO_MANY_FOR_A_SHEET, rows.size(), PhotoKeeping.MOST_ON_A_SHEET);
        }
        return sheets.of(rows);
    }

    /** @param zip stored already */
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_DEPARTMENT})
    public long order(Long plannedExamId, StoredDocument zip) {
        caller.mustCarry(BusinessFunction.KEEP_STUDENTS);
        return desk.order(new WorkOrder(
                PhotoWork.INTAKE,
                zip.fileName(),
                Map.of(PhotoIntakeRunner.EXAM, PhotoSheetRunner.text(plannedExamId)),
                List.of(zip)));
    }

    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_DEPARTMENT})
    public long orderContactSheets(PhotoFilter filter, String label) {
        sheets.rows(filter, scopeOf(filter, BusinessFunction.KEEP_STUDENTS));
        return desk.order(new WorkOrder(PhotoWork.CONTACT_SHEETS, label, PhotoSheetRunner.settings(filter), List.of()));
    }
}
