package cn.edu.jzu.skillcert.arrangement;

/** 教务处's part: the plan is filed with it (附件1·六·3(2)). Whoever drew a plan up never approves it. */
public interface ImplementationReview {

    void approve(ApproveImplementation command);

    void returnToDepartment(ReturnImplementation command);
}
