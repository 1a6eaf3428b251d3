package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.reference.SkillLevel;

/** An exam a student went in for before, and did not withdraw from. */
public record EarlierExam(long certificateId, SkillLevel level) {}
