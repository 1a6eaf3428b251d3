package cn.edu.jzu.skillcert.examplan;

/** 教务处's side of the monthly plan. */
public interface ExamPlanReview {

    /** Refused while 阻断 rules fail now, and to whoever wrote the plan. */
    void approve(ApprovePlan command);

    void returnToDepartment(ReturnPlan command);
}
