package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementAction;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.Party;

/** Which action belongs to which status: the whole life cycle of an agreement at a glance. */
final class AgreementLifecycle {

    private AgreementLifecycle() {}

    static boolean permits(Agreement agreement, AgreementAction action) {
        AgreementStatus status = agreement.getStatus();
        return switch (action) {
            case EDIT -> isDrafted(status);
            case CONFIRM_FOR_DEPARTMENT -> awaits(agreement, Party.DEPARTMENT);
            case CONFIRM_FOR_ORGANIZATION, RECORD_ORGANIZATION_CONFIRMATION -> awaits(agreement, Party.ORGANIZATION);
            case SUBMIT -> isDrafted(status) && agreement.hasContent();
            case WITHDRAW -> status == AgreementStatus.UNDER_REVIEW || status == AgreementStatus.APPROVED;
            case APPROVE, RETURN -> status == AgreementStatus.UNDER_REVIEW;
            case START_SIGNING -> status == AgreementStatus.APPROVED;
            case UPLOAD_SCAN -> status == AgreementStatus.SIGNING;
            case CONFIRM_SCAN_PAGES -> status == AgreementStatus.SIGNING && agreement.awaitsScanPages();
            case RECORD_COPIES, FILE, RETURN_PAPERS -> status == AgreementStatus.SIGNED;
            case RECORD_SETTLEMENT -> status == AgreementStatus.FILED;
            case LET_EXPIRE ->
                status == AgreementStatus.FILED && !agreement.upkeep().renewalWaived();
            case VOID -> status != AgreementStatus.VOID;
        };
    }

    private static boolean awaits(Agreement agreement, Party party) {
        return isDrafted(agreement.getStatus())
                && agreement.hasContent()
                && agreement.confirmationOf(party).isEmpty();
    }

    private static boolean isDrafted(AgreementStatus status) {
        return status == AgreementStatus.DRAFT || status == AgreementStatus.RETURNED;
    }
}
