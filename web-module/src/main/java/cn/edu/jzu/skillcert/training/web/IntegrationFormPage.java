package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationDetail;
import cn.edu.jzu.skillcert.training.IntegrationRef;
import cn.edu.jzu.skillcert.training.IntegrationReports;
import cn.edu.jzu.skillcert.training.ReviseIntegration;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The department writes its report; units and courses are typed as lists, the matrix between them is ticked. */
@Named
@ViewScoped
public class IntegrationFormPage implements Serializable {

    @Inject
    private IntegrationReports reports;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private Messages messages;

    private long id;
    private IntegrationRef ref;
    private String title;
    private Integer planYear;
    private String programmes;
    private String summary;
    private MatrixForm matrix;
    private Assessment assessment;

    public void load() {
        if (matrix != null) {
            return;
        }
        choices.mustCarry(BusinessFunction.KEEP_TRAINING);
        IntegrationDetail detail = reports.detail(id);
        ref = detail.ref();
        title = messages.text("training.integration.of", detail.year(), detail.certificateName());
        planYear = detail.content().planYear();
        programmes = detail.content().programmes();
        summary = detail.content().summary();
        matrix = MatrixForm.of(detail.content().matrix());
        assessment = detail.assessment();
    }

    /** While it is typed; of the matrix as it is on the screen, whose rows and columns change only on demand. */
    public void check() {
        assessment = reports.check(typed());
    }

    /** Lines that were added or taken away; the marks of those that stay are kept. */
    public void redraw() {
        matrix.redraw();
        check();
    }

    public void save() {
        matrix.redraw();
        ref = reports.revise(typed());
        check();
        messages.done("training.integration.saved");
    }

    public String saveAndClose() {
        matrix.redraw();
        reports.revise(typed());
        messages.doneAfterRedirect("training.integration.saved");
        return "/training/integration/detail?faces-redirect=true&id=" + id;
    }

    private ReviseIntegration typed() {
        return new ReviseIntegration(ref, new IntegrationContent(planYear, programmes, summary, matrix.matrix()));
    }

    public String getTitle() {
        return title;
    }

    public MatrixForm getMatrix() {
        return matrix;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getPlanYear() {
        return planYear;
    }

    public void setPlanYear(Integer planYear) {
        this.planYear = planYear;
    }

    public String getProgrammes() {
        return programmes;
    }

    public void setProgrammes(String programmes) {
        this.programmes = programmes;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
