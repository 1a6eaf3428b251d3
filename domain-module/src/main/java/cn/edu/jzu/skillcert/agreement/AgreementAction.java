package cn.edu.jzu.skillcert.agreement;

/** What can be done with an agreement. The same policy tells the page which buttons to show and the service what to refuse. */
public enum AgreementAction {
    EDIT,
    CONFIRM_FOR_DEPARTMENT,
    /** The department records that the organization agreed on paper or by mail. */
    RECORD_ORGANIZATION_CONFIRMATION,
    /** The organization's own user agrees in the portal. */
    CONFIRM_FOR_ORGANIZATION,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    RETURN,
    START_SIGNING,
    UPLOAD_SCAN,
    CONFIRM_SCAN_PAGES,
    RECORD_COPIES,
    FILE,
    VOID
}
