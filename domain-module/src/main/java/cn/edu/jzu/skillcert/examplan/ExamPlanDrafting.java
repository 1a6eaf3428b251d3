package cn.edu.jzu.skillcert.examplan;

/** The department's side of the monthly plan: writes, submits, takes back, changes. */
public interface ExamPlanDrafting {

    /** Opens a plan and says its id; refused with {@link PlanError#MONTH_TAKEN} if there is one. */
    long open(OpenPlan command);

    PlanDraft draft(long id);

    /** What the rules would say of this content; for checking while typing. */
    PlanCheck check(RevisePlan draft);

    /** Keeps the content, complete or not, and says the new version, which the next command sends. */
    PlanRef revise(RevisePlan command);

    /** Refused while 阻断 rules fail or a 警告 has no reason. */
    void submit(SubmitPlan command);

    void withdraw(PlanRef plan);

    /** Replaces what was approved and submits it at once; refused like a submission. */
    void change(ChangePlan command);
}
