package cn.edu.jzu.skillcert.training;

/** The department sends nobody, and says why. */
public record DeclineTraining(long replyId, long version, String reason) {}
