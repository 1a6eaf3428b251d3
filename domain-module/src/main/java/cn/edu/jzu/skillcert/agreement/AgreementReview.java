package cn.edu.jzu.skillcert.agreement;

/** The three offices, strictly in order (附件1·三·2(2)), and the organization's own 无异议. */
public interface AgreementReview {

    void approve(ApproveAgreement command);

    void returnToDrafter(ReturnAgreement command);

    /** The organization's user agrees in the portal. */
    void confirmForOrganization(ConfirmAgreement command);
}
