package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.training.TrainingRecordFilter;
import cn.edu.jzu.skillcert.training.TrainingRecordKeeping;
import cn.edu.jzu.skillcert.training.TrainingRecordRow;
import cn.edu.jzu.skillcert.training.TrainingRecordStatus;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** Training records within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class TrainingRecordListPage implements Serializable {

    @Inject
    private TrainingRecordKeeping records;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private Messages messages;

    private String text;
    private Long department;
    private Long certificate;
    private TrainingRecordStatus status;

    private final PagedTable<TrainingRecordRow> rows = new PagedTable<>(request -> records.list(filter(), request));
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private boolean mayRecord;

    @PostConstruct
    void load() {
        departments = choices.departments();
        certificates = choices.certificates(null);
        mayRecord = choices.carries(BusinessFunction.KEEP_TRAINING);
    }

    private TrainingRecordFilter filter() {
        return new TrainingRecordFilter(text, department, certificate, status);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("training.record.list"), records.export(filter()));
    }

    public PagedTable<TrainingRecordRow> getRows() {
        return rows;
    }

    public TrainingRecordStatus[] getStatuses() {
        return TrainingRecordStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public boolean isMayRecord() {
        return mayRecord;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Long getCertificate() {
        return certificate;
    }

    public void setCertificate(Long certificate) {
        this.certificate = certificate;
    }

    public TrainingRecordStatus getStatus() {
        return status;
    }

    public void setStatus(TrainingRecordStatus status) {
        this.status = status;
    }
}
