package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.BatchFlow;
import cn.edu.jzu.skillcert.examplan.FlowMap;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The twelve steps of one batch. */
@Named
@ViewScoped
public class BatchFlowPage implements Serializable {

    @Inject
    private FlowMap flowMap;

    private long department;
    private long certificate;
    private String month;
    private BatchFlow flow;

    public void load() {
        flow = flowMap.of(new BatchKey(department, certificate, month()));
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException senseless) {
            throw new NotFoundException();
        }
    }

    public BatchFlow getFlow() {
        return flow;
    }

    public long getDepartment() {
        return department;
    }

    public void setDepartment(long department) {
        this.department = department;
    }

    public long getCertificate() {
        return certificate;
    }

    public void setCertificate(long certificate) {
        this.certificate = certificate;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
