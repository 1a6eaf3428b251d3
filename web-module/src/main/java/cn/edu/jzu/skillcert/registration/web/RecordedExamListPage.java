package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.registration.ExamOutcome;
import cn.edu.jzu.skillcert.registration.RecordedExamFilter;
import cn.edu.jzu.skillcert.registration.RecordedExamRow;
import cn.edu.jzu.skillcert.registration.RecordedExams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** Exams from before the portal; the filter stands in the address. */
@Named
@ViewScoped
public class RecordedExamListPage implements Serializable {

    @Inject
    private RecordedExams records;

    @Inject
    private CertificateCatalog catalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private String text;
    private Long certificate;
    private ExamOutcome outcome;
    private List<CertificateOption> certificates;
    private boolean keeper;
    private final PagedTable<RecordedExamRow> rows = new PagedTable<>(request -> records.list(filter(), request));

    @PostConstruct
    void load() {
        certificates = catalog.certificates();
        keeper = user.getMe().carries(BusinessFunction.KEEP_EXAM_HISTORY);
    }

    private RecordedExamFilter filter() {
        return new RecordedExamFilter(text, certificate, outcome);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("record.list"), records.export(filter()));
    }

    public void remove(RecordedExamRow row) {
        records.remove(row.id(), row.version());
        messages.done("record.removed");
    }

    public PagedTable<RecordedExamRow> getRows() {
        return rows;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public ExamOutcome[] getOutcomes() {
        return ExamOutcome.values();
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getCertificate() {
        return certificate;
    }

    public void setCertificate(Long certificate) {
        this.certificate = certificate;
    }

    public ExamOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ExamOutcome outcome) {
        this.outcome = outcome;
    }
}
