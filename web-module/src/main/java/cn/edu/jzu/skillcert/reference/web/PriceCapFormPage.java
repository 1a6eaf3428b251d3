package cn.edu.jzu.skillcert.reference.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.KeepPriceCap;
import cn.edu.jzu.skillcert.reference.PriceCapKeeping;
import cn.edu.jzu.skillcert.reference.PriceCapRow;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

@Named
@ViewScoped
public class PriceCapFormPage implements Serializable {

    @Inject
    private PriceCapKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    @Inject
    private CertificateCatalog catalog;

    private List<CertificateOption> certificates;

    @PostConstruct
    void open() {
        certificates = catalog.certificates();
    }

    private Long id;
    private long version;
    private Long certificateId;
    private SkillLevel level;
    private Money cap;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String documentNo;

    /** Fills the form with what is kept; an empty form adds. */
    public void load() {
        user.mustCarry(BusinessFunction.KEEP_REFERENCE);
        if (id != null) {
            PriceCapRow row = keeping.row(id);
            version = row.version();
            certificateId = row.certificateId();
            level = row.level();
            cap = row.cap();
            validFrom = row.validFrom();
            validTo = row.validTo();
            documentNo = row.documentNo();
        }
    }

    public String save() {
        keeping.keep(new KeepPriceCap(id, version, certificateId, level, cap, validFrom, validTo, documentNo));
        messages.doneAfterRedirect("reference.saved");
        return "/reference/cap/list?faces-redirect=true";
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public List<SkillLevel> getLevelChoices() {
        return List.of(SkillLevel.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(Long certificateId) {
        this.certificateId = certificateId;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public void setLevel(SkillLevel level) {
        this.level = level;
    }

    public Money getCap() {
        return cap;
    }

    public void setCap(Money cap) {
        this.cap = cap;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }
}
