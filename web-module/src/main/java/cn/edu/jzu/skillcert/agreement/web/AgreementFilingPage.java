package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.CopyView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.FileView;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementSigning;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.RecordCopy;
import cn.edu.jzu.skillcert.platform.web.ChosenFile;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Who keeps the originals, and the register of 教务处. */
@Named
@ViewScoped
public class AgreementFilingPage implements Serializable {

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementSigning signing;

    @Inject
    private Messages messages;

    private long id;
    private AgreementDetail detail;
    private CopyHolder holder;
    private int copies = 1;
    private LocalDate handedOn;
    private String trackingNumber;
    private String papersReason;
    private transient Part proof;
    private List<FileView> proofs;

    public void load() {
        detail = reading.detail(id);
        proofs = detail.files().stream()
                .filter(file -> file.kind() == AgreementFileKind.POSTING_PROOF)
                .toList();
    }

    public String recordCopy() {
        signing.recordCopy(new RecordCopy(ref(), holder, copies, handedOn, trackingNumber));
        messages.doneAfterRedirect("agreement.copyRecorded", holder);
        return "/agreement/filing?faces-redirect=true&id=" + id;
    }

    public String uploadProof() throws IOException {
        Part chosen = ChosenFile.of("proof", proof);
        try (InputStream content = chosen.getInputStream()) {
            signing.attachPostingProof(ref(), chosen.getSubmittedFileName(), content);
        }
        messages.doneAfterRedirect("agreement.proofUploaded");
        return "/agreement/filing?faces-redirect=true&id=" + id;
    }

    public String strike(CopyView copy) {
        signing.strikeCopy(ref(), copy.id());
        messages.doneAfterRedirect("agreement.copyStruck", copy.holder());
        return "/agreement/filing?faces-redirect=true&id=" + id;
    }

    public String returnPapers() {
        signing.returnPapers(ref(), papersReason);
        messages.doneAfterRedirect("agreement.papersReturned");
        return "/agreement/detail?faces-redirect=true&id=" + id;
    }

    public String file() {
        String number = signing.file(ref());
        messages.doneAfterRedirect("agreement.filedAs", number);
        return "/agreement/detail?faces-redirect=true&id=" + id;
    }

    private AgreementRef ref() {
        return new AgreementRef(detail.id(), detail.version());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AgreementDetail getDetail() {
        return detail;
    }

    /** The receipts of the posting to the 省推进办. */
    public List<FileView> getProofs() {
        return proofs;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }

    public String getPapersReason() {
        return papersReason;
    }

    public void setPapersReason(String papersReason) {
        this.papersReason = papersReason;
    }

    public CopyHolder[] getHolders() {
        return CopyHolder.values();
    }

    public CopyHolder getHolder() {
        return holder;
    }

    public void setHolder(CopyHolder holder) {
        this.holder = holder;
    }

    public int getCopies() {
        return copies;
    }

    public void setCopies(int copies) {
        this.copies = copies;
    }

    public LocalDate getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(LocalDate handedOn) {
        this.handedOn = handedOn;
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }

    public void setTrackingNumber(String trackingNumber) {
        this.trackingNumber = trackingNumber;
    }
}
