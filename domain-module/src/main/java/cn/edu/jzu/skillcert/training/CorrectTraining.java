package cn.edu.jzu.skillcert.training;

/** Person and notice stay. */
public record CorrectTraining(long id, long version, TrainingFacts facts) {}
