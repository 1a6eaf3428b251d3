package cn.edu.jzu.skillcert.longwork;

/** What its owner can do with a job. */
public enum WorkAction {
    CANCEL,
    REPEAT
}
