package cn.edu.jzu.skillcert.arrangement.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationDrafting;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The exams that want an implementation plan; one of them, if a link names it. */
@Named
@ViewScoped
public class ImplementationOpenPage implements Serializable {

    @Inject
    private ImplementationDrafting drafting;

    @Inject
    private CurrentUser user;

    private Long exam;
    private List<ExamSummary> exams;

    public void load() {
        user.mustCarry(BusinessFunction.PLAN_IMPLEMENTATIONS);
        exams = drafting.examsWithoutPlan().stream()
                .filter(one -> exam == null || one.examId() == exam)
                .toList();
    }

    public String open(ExamSummary chosen) {
        return "/implementation/edit?faces-redirect=true&id=" + drafting.open(chosen.examId());
    }

    public List<ExamSummary> getExams() {
        return exams;
    }

    public Long getExam() {
        return exam;
    }

    public void setExam(Long exam) {
        this.exam = exam;
    }
}
