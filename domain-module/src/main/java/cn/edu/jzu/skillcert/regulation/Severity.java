package cn.edu.jzu.skillcert.regulation;

/** What a 不通过 means for the user. */
public enum Severity {
    /** 阻断: cannot continue. */
    BLOCKING,
    /** 警告: continues with a written reason. */
    WARNING,
    /** 提示: shown only. */
    HINT
}
