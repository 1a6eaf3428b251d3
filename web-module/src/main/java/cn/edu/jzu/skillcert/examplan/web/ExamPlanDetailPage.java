package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.ApplyForIncrease;
import cn.edu.jzu.skillcert.examplan.ApprovePlan;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.ExamPlanReview;
import cn.edu.jzu.skillcert.examplan.PlanDetail;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.ReturnPlan;
import cn.edu.jzu.skillcert.examplan.SubmitPlan;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.regulation.Finding;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One plan with everything about it, and what the department and 教务处 do with it. */
@Named
@ViewScoped
public class ExamPlanDetailPage implements Serializable {

    @Inject
    private ExamPlanReading reading;

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private ExamPlanReview review;

    @Inject
    private QuotaIncreases increases;

    @Inject
    private Messages messages;

    private long id;
    private PlanDetail detail;
    private String reasons;
    private String opinion;
    private String returnReason;
    private PlanDetail.ExamView exam;
    private Integer heads;
    private String reason;

    public void load() {
        if (detail == null) {
            detail = reading.detail(id);
        }
    }

    public String submit() {
        drafting.submit(new SubmitPlan(detail.plan(), reasons));
        return done("examplan.submitted");
    }

    public String withdraw() {
        drafting.withdraw(detail.plan());
        return done("examplan.withdrawn");
    }

    public String approve() {
        review.approve(new ApprovePlan(detail.plan(), opinion));
        return done("examplan.approved");
    }

    public String returnToDepartment() {
        review.returnToDepartment(new ReturnPlan(detail.plan(), returnReason));
        return done("examplan.returned");
    }

    /** Opens the application for the heads this exam lacks. */
    public void applyFor(PlanDetail.ExamView over) {
        exam = over;
        heads = over.standing().neededIncrease();
        reason = null;
    }

    public String apply() {
        long increase = increases.apply(new ApplyForIncrease(exam.terms().id(), heads, reason));
        messages.doneAfterRedirect("increase.applied");
        return "/increase/detail?faces-redirect=true&id=" + increase;
    }

    private String done(String message) {
        messages.doneAfterRedirect(message);
        return "/examplan/detail?faces-redirect=true&id=" + id;
    }

    /** 警告 that want a written reason at the submission. */
    public List<Finding> getWarnings() {
        return detail.reasonsWanted();
    }

    public List<Finding> getBlocking() {
        return detail.assessment().blocking();
    }

    public PlanDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public PlanDetail.ExamView getExam() {
        return exam;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
