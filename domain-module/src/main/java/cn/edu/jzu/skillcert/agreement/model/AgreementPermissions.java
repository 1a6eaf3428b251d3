package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.agreement.AgreementAction;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What this caller may do with this agreement now: role, owner and phase together. Pages show it, services refuse by it. */
public final class AgreementPermissions {

    private AgreementPermissions() {}

    public static Set<AgreementAction> allowed(Agreement agreement, Authority caller) {
        Set<AgreementAction> allowed = EnumSet.noneOf(AgreementAction.class);
        for (AgreementAction action : AgreementAction.values()) {
            if (agreement.permits(action) && mayUse(function(action, agreement), agreement, caller)) {
                allowed.add(action);
            }
        }
        if (reviewStage(agreement, caller).isEmpty()) {
            allowed.removeAll(Set.of(AgreementAction.APPROVE, AgreementAction.RETURN));
        }
        return allowed;
    }

    /** The open stage, if it is this caller's to decide. */
    public static Optional<ReviewStage> reviewStage(Agreement agreement, Authority caller) {
        return agreement
                .turn()
                .filter(stage -> mayUse(stage.function(), agreement, caller))
                .filter(stage -> agreement.mayDecide(caller.actorIn(stage.function(), agreement.getDepartmentId())));
    }

    /** Under which function the action is done; also the one whose scope the service loads with. */
    public static BusinessFunction function(AgreementAction action, Agreement agreement) {
        return switch (action) {
            case EDIT,
                    CONFIRM_FOR_DEPARTMENT,
                    RECORD_ORGANIZATION_CONFIRMATION,
                    SUBMIT,
                    WITHDRAW,
                    START_SIGNING,
                    UPLOAD_SCAN,
                    CONFIRM_SCAN_PAGES,
                    RECORD_COPIES,
                    RECORD_SETTLEMENT,
                    LET_EXPIRE -> BusinessFunction.DRAFT_AGREEMENTS;
            case CONFIRM_FOR_ORGANIZATION -> BusinessFunction.CONFIRM_AGREEMENTS_FOR_ORGANIZATION;
            case APPROVE, RETURN ->
                agreement.turn().map(ReviewStage::function).orElse(BusinessFunction.REVIEW_AGREEMENTS_ACADEMIC);
            case FILE, RETURN_PAPERS -> BusinessFunction.FILE_AGREEMENTS;
            // What 教务处 has filed, only 教务处 takes out of the register.
            case VOID ->
                agreement.getStatus() == AgreementStatus.FILED
                        ? BusinessFunction.FILE_AGREEMENTS
                        : BusinessFunction.DRAFT_AGREEMENTS;
        };
    }

    private static boolean mayUse(BusinessFunction function, Agreement agreement, Authority caller) {
        DataScope scope = caller.scopeOf(function);
        if (scope instanceof DataScope.OfDepartments departments) {
            return departments.departmentIds().contains(agreement.getDepartmentId());
        }
        if (scope instanceof DataScope.OfOrganization organizations) {
            return organizations.organizationIds().contains(agreement.getOrganizationId());
        }
        return scope instanceof DataScope.WholeSchool;
    }
}
