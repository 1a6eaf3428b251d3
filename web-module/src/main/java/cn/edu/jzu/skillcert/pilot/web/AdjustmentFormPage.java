package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.AdjustmentCheck;
import cn.edu.jzu.skillcert.pilot.AdjustmentDraft;
import cn.edu.jzu.skillcert.pilot.AdjustmentDrafting;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.ReviseAdjustment;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a department wants changed, checked and reckoned while it is typed. */
@Named
@ViewScoped
public class AdjustmentFormPage implements Serializable {

    @Inject
    private AdjustmentDrafting drafting;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private Messages messages;

    private long id;
    private long version;
    private AdjustmentDraft draft;
    private List<AdjustmentFormLine> lines;
    private AdjustmentCheck check;
    private List<CertificateOption> certificates;

    public void load() {
        if (lines == null) {
            draft = drafting.draft(id);
            version = draft.version();
            lines = new ArrayList<>(
                    draft.lines().stream().map(AdjustmentFormLine::of).toList());
            if (lines.isEmpty()) {
                lines.add(new AdjustmentFormLine());
            }
            certificates = certificateCatalog.certificates().stream()
                    .filter(certificate -> !certificate.retired())
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
        messages.done("pilot.adjustment.saved");
    }

    public String saveAndClose() {
        drafting.revise(typed());
        messages.doneAfterRedirect("pilot.adjustment.saved");
        return "/pilot/adjustment/detail?faces-redirect=true&id=" + id;
    }

    private ReviseAdjustment typed() {
        return new ReviseAdjustment(
                new PilotRef(id, version),
                lines.stream().map(AdjustmentFormLine::adjusted).toList());
    }

    public void addLine() {
        lines.add(new AdjustmentFormLine());
    }

    public void removeLine(AdjustmentFormLine line) {
        lines.remove(line);
        check();
    }

    public SkillLevel[] getLevels() {
        return SkillLevel.values();
    }

    public AdjustmentKind[] getKinds() {
        return AdjustmentKind.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AdjustmentDraft getDraft() {
        return draft;
    }

    public List<AdjustmentFormLine> getLines() {
        return lines;
    }

    public AdjustmentCheck getCheck() {
        return check;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }
}
