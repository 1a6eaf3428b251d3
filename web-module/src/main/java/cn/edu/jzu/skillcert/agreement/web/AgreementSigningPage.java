package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.FileView;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementSigning;
import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.SignedTextRefusedException;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The department starts the signing, brings the signed scan, and confirms that its pages are what was approved. */
@Named
@ViewScoped
public class AgreementSigningPage implements Serializable {

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementSigning signing;

    @Inject
    private Messages messages;

    private long id;
    private AgreementDetail detail;
    private FileView scan;
    private LocalDate signedOn;
    private String explanation;
    private Redline refused;
    private transient Part upload;
    private List<Integer> confirmedPages = new ArrayList<>();

    public void load() {
        detail = reading.detail(id);
        scan = detail.files().stream()
                .filter(file -> file.kind() == AgreementFileKind.SIGNED_SCAN)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public String start() {
        signing.start(ref());
        return backHere("agreement.signingStarted");
    }

    public String uploadScan() throws IOException {
        Part chosen = ChosenFile.of("upload", upload);
        try (InputStream content = chosen.getInputStream()) {
            signing.uploadScan(ref(), signedOn, explanation, chosen.getSubmittedFileName(), content);
        } catch (SignedTextRefusedException refusal) {
            refused = refusal.differences();
            throw refusal;
        }
        return backHere("agreement.scanUploaded");
    }

    /** For a scan with text: the comparison has read it, a person looks through it once. */
    public String confirmAllPages() {
        return confirm(detail.signing().unconfirmedPages());
    }

    public String confirmPages() {
        return confirm(confirmedPages);
    }

    private String confirm(List<Integer> pages) {
        signing.confirmPages(ref(), new HashSet<>(pages));
        return backHere("agreement.pagesConfirmed");
    }

    private String backHere(String done) {
        messages.doneAfterRedirect(done);
        return "/agreement/signing?faces-redirect=true&id=" + id;
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

    /** The signed scan, or null while it is not there. */
    public FileView getScan() {
        return scan;
    }

    /** Whether the scan could be read, so that its text was compared. */
    public boolean isCompared() {
        return detail.signing().similarity() != null;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    /** What differs in the scan that was refused just now, or null. */
    public Redline getRefused() {
        return refused;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public List<Integer> getConfirmedPages() {
        return confirmedPages;
    }

    public void setConfirmedPages(List<Integer> confirmedPages) {
        this.confirmedPages = confirmedPages;
    }
}
