package cn.edu.jzu.skillcert.training;

/** @param id null for a new one; class and certificate are taken for a new one only */
public record KeepCourseHours(Long id, long version, Long classId, Long certificateId, CourseFacts facts) {}
