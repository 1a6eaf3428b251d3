package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.LedgerDetail;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One quota with every decision behind it. */
@Named
@ViewScoped
public class LedgerDetailPage implements Serializable {

    @Inject
    private QuotaLedger ledger;

    private int year;
    private long certificate;
    private SkillLevel level;
    private LedgerDetail detail;

    public void load() {
        detail = ledger.detail(new QuotaKey(year, certificate, level));
    }

    public LedgerStage[] getStages() {
        return LedgerStage.values();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public long getCertificate() {
        return certificate;
    }

    public void setCertificate(long certificate) {
        this.certificate = certificate;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public void setLevel(SkillLevel level) {
        this.level = level;
    }

    public LedgerDetail getDetail() {
        return detail;
    }
}
