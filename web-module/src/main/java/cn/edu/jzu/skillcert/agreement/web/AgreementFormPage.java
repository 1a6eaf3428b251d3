package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDraft;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AttachedTemplate;
import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.DraftCheck;
import cn.edu.jzu.skillcert.agreement.FeeBase;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviseAgreement;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.platform.web.ChosenFile;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;

/** Text and term sheet of a draft side by side, checked by the rules while they are typed. */
@Named
@ViewScoped
public class AgreementFormPage implements Serializable {

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private Messages messages;

    private long id;
    private long version;
    private String title;
    private String text;
    private AgreementForm form;
    private DraftCheck check;
    private List<CertificateOption> certificates;
    private transient Part template;
    private Party source;

    public void load() {
        if (form == null) {
            AgreementDraft draft = drafting.draft(id);
            version = draft.version();
            title = draft.title();
            text = draft.text();
            form = AgreementForm.of(draft.terms());
            certificates = certificateCatalog.certificates().stream()
                    .filter(c -> c.organizationId() == draft.organizationId() && !c.retired())
                    .toList();
            check();
        }
    }

    public void check() {
        check = drafting.check(typed());
    }

    public void save() {
        version = drafting.revise(typed()).version();
        check();
        messages.done("agreement.saved");
    }

    public String saveAndClose() {
        drafting.revise(typed());
        messages.doneAfterRedirect("agreement.saved");
        return "/agreement/detail?faces-redirect=true&id=" + id;
    }

    private ReviseAgreement typed() {
        return new ReviseAgreement(new AgreementRef(id, version), title, text, form.terms());
    }

    /** Keeps the template; its text becomes the text that is being typed, the term sheet stays as it is. */
    public void upload() throws IOException {
        AttachedTemplate kept;
        Part chosen = ChosenFile.of("file", template);
        try (InputStream content = chosen.getInputStream()) {
            kept = drafting.attachTemplate(
                    new AgreementRef(id, version), source, chosen.getSubmittedFileName(), content);
        }
        version = kept.agreement().version();
        if (kept.text().isEmpty()) {
            messages.error(AgreementError.TEMPLATE_WITHOUT_TEXT);
        } else {
            text = kept.text();
            messages.done("agreement.template.taken");
        }
        check();
        // Only what has changed: the rest of the form may hold what is not sent yet.
        PrimeFaces.current().ajax().update("edit:text", "edit:checks");
    }

    public void addPrice() {
        form.getPrices().add(new AgreementForm.PriceLine());
    }

    public void removePrice(AgreementForm.PriceLine line) {
        form.getPrices().remove(line);
        check();
    }

    public void addFeeItem() {
        form.getFeeItems().add(new AgreementForm.FeeLine());
    }

    public void removeFeeItem(AgreementForm.FeeLine line) {
        form.getFeeItems().remove(line);
        check();
    }

    public SkillLevel[] getLevels() {
        return SkillLevel.values();
    }

    public FeeBase[] getFeeBases() {
        return FeeBase.values();
    }

    public FeeItemKind[] getFeeItemKinds() {
        return FeeItemKind.values();
    }

    public CostBearer[] getCostBearers() {
        return CostBearer.values();
    }

    public SiteTopic[] getSiteTopics() {
        return SiteTopic.values();
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public AgreementForm getForm() {
        return form;
    }

    public DraftCheck getCheck() {
        return check;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Party[] getSources() {
        return Party.values();
    }

    public Party getSource() {
        return source;
    }

    public void setSource(Party source) {
        this.source = source;
    }

    public Part getTemplate() {
        return template;
    }

    public void setTemplate(Part template) {
        this.template = template;
    }
}
