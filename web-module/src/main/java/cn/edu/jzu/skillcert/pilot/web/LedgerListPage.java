package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.LedgerFilter;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The quotas of a year; the filter stands in the address. */
@Named
@ViewScoped
public class LedgerListPage implements Serializable {

    @Inject
    private QuotaLedger ledger;

    @Inject
    private CertificateCatalog certificateCatalog;

    private Integer year;
    private Long certificate;
    private List<Integer> years;
    private List<LedgerRow> rows;
    private List<CertificateOption> certificates;

    public void load() {
        years = ledger.years();
        if (year == null) {
            year = years.get(0);
        }
        certificates = certificateCatalog.certificates();
        // The table sorts the list itself that it is given.
        rows = new ArrayList<>(ledger.rows(new LedgerFilter(year, certificate)));
    }

    public LedgerStage[] getStages() {
        return LedgerStage.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getCertificate() {
        return certificate;
    }

    public void setCertificate(Long certificate) {
        this.certificate = certificate;
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<LedgerRow> getRows() {
        return rows;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }
}
