package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.FileContent;

/** Papers of exam plans. */
public interface ExamPlanDocuments {

    /** 调增申请表 as PDF/A, for the signatures on paper. */
    FileContent increaseForm(long increaseId);
}
