package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.Reason;
import java.io.InputStream;

/** The department's side: drafts, confirms, submits, answers, takes back. */
public interface AgreementDrafting {

    /** Opens an empty draft and says its id. */
    long open(OpenAgreement command);

    AgreementDraft draft(long id);

    /** What the rules would say of this content; for checking while typing. */
    DraftCheck check(ReviseAgreement draft);

    /** Keeps the content and says the new version, which the next command sends. */
    AgreementRef revise(ReviseAgreement command);

    /** 无异议 of the department, or of the organization as the department has it on paper. */
    void confirm(ConfirmAgreement command);

    /** Refused while 阻断 rules fail or a 警告 has no reason. */
    void submit(SubmitAgreement command);

    void withdraw(AgreementRef agreement);

    /** Ends it for good, with a reason; a filed one only by 教务处. */
    void voidFor(AgreementRef agreement, @Reason String reason);

    /**
     * Keeps the template (DOCX or PDF) and gives back its text for the draft.
     *
     * @param source who wrote it; one that is not the organization's is kept, but not enough to submit
     * @param content closed by the caller
     */
    AttachedTemplate attachTemplate(AgreementRef agreement, Party source, String fileName, InputStream content);
}
