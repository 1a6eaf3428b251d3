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
    /** 教务处 hands signed papers back that are not in order: a wrong scan, originals that lack. */
    RETURN_PAPERS,
    RECORD_SETTLEMENT,
    /** The department lets a filed agreement end without another after it. */
    LET_EXPIRE,
    VOID
}
