package cn.edu.jzu.skillcert.training;

/** What happened to a notice or its replies, for the trail. */
public enum TrainingEventKind {
    ISSUED,
    NAMED,
    DECLINED,
    WITHDRAWN
}
