package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.shared.Reasoned;

/** The department sends nobody, and says why. */
public record DeclineTraining(long replyId, long version, String reason) implements Reasoned {}
