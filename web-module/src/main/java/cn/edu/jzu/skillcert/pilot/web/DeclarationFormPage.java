package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.pilot.DeclarationDraft;
import cn.edu.jzu.skillcert.pilot.DeclarationDrafting;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.ReviseDeclaration;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the department declares, checked by the rules while it is typed. */
@Named
@ViewScoped
public class DeclarationFormPage implements Serializable {

    @Inject
    private DeclarationDrafting drafting;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private ClassCatalog classCatalog;

    @Inject
    private Messages messages;

    private long id;
    private DeclarationDraft draft;
    private long version;
    private DeclarationForm form;
    private Assessment check;
    private List<CertificateOption> certificates;
    private List<ClassOption> classes;

    public void load() {
        if (form == null) {
            draft = drafting.draft(id);
            version = draft.version();
            form = DeclarationForm.of(draft.lines());
            certificates = certificateCatalog.certificates().stream()
                    .filter(certificate -> !certificate.retired())
                    .toList();
            classes = classCatalog.ofDepartment(draft.departmentId());
            check();
        }
    }

    public void check() {
        check = drafting.check(typed());
    }

    public void save() {
        version = drafting.revise(typed()).version();
        check();
        messages.done("pilot.declaration.saved");
    }

    public String saveAndClose() {
        drafting.revise(typed());
        messages.doneAfterRedirect("pilot.declaration.saved");
        return "/pilot/declaration/detail?faces-redirect=true&id=" + id;
    }

    private ReviseDeclaration typed() {
        return new ReviseDeclaration(new PilotRef(id, version), form.lines());
    }

    public void addLine() {
        form.addLine();
    }

    public void removeLine(DeclarationForm.Line line) {
        form.getLines().remove(line);
        check();
    }

    public void addClass(DeclarationForm.Line line) {
        line.addClass();
    }

    public void removeClass(DeclarationForm.Line line, DeclarationForm.Willing willing) {
        line.getBasis().remove(willing);
        check();
    }

    public SkillLevel[] getLevels() {
        return SkillLevel.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DeclarationDraft getDraft() {
        return draft;
    }

    public DeclarationForm getForm() {
        return form;
    }

    public Assessment getCheck() {
        return check;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public List<ClassOption> getClasses() {
        return classes;
    }
}
