package cn.edu.jzu.skillcert.registration;

/** How an exam before the portal ended for somebody. */
public enum ExamOutcome {
    PASSED,
    FAILED,
    /** 缺考: counts as an exam only if the school was charged for it. */
    ABSENT
}
