package cn.edu.jzu.skillcert.training;

/** @param noticeId the notice that invited to it, or null */
public record RecordTraining(Long staffId, Long noticeId, TrainingFacts facts) {}
