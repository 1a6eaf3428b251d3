package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/** What a quota is for: a level of a certificate in a calendar year. */
public record QuotaKey(int year, long certificateId, SkillLevel level) implements Serializable {}
