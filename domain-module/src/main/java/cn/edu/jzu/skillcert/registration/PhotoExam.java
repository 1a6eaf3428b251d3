package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.YearMonth;

/** The exam whose candidates' photos are looked at. */
public record PhotoExam(long id, String certificateName, SkillLevel level, YearMonth month) implements Serializable {}
