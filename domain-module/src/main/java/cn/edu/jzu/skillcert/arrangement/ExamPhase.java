package cn.edu.jzu.skillcert.arrangement;

/** 考前、考中和考后阶段 (附件2·四·2(3)). */
public enum ExamPhase {
    BEFORE,
    DURING,
    AFTER
}
