package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.Reason;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;

/** From three approvals to the register of 教务处 (附件1·三·2(3), 三·1(4)). */
public interface AgreementSigning {

    void start(AgreementRef agreement);

    /**
     * Takes the signed scan. With text it is compared with the approved version and refused if it says something else;
     * without text every page is to be confirmed. Refused if the price is over the cap of that day.
     *
     * @param explanation wanted if the real day raises a 警告 that the planned one did not, e.g. 倒签
     * @param content closed by the caller
     */
    void uploadScan(
            AgreementRef agreement,
            LocalDate signedOn,
            @Reason String explanation,
            String fileName,
            InputStream content);

    void confirmPages(AgreementRef agreement, Set<Integer> pages);

    /** Refused for the province without tracking number as long as no proof of posting is there. */
    void recordCopy(RecordCopy command);

    /**
     * Keeps the receipt of what the organization posted to the 省推进办, as a PDF or a photo.
     *
     * @param content closed by the caller
     */
    void attachPostingProof(AgreementRef agreement, String fileName, InputStream content);

    /** Takes an entry out of the count that was made by mistake. */
    void strikeCopy(AgreementRef agreement, long copyId);

    /** 备案; refused while the ledger lacks an original. Gives the number in the register. */
    String file(AgreementRef agreement);

    /** 退回: 教务处 hands signed papers back to be mended, with a reason. */
    void returnPapers(AgreementRef agreement, @Reason String reason);
}
