package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;

/** 试点: a department examines a certificate in a year, because the higher authority approved it. */
public record Pilot(int year, long departmentId, long certificateId) implements Serializable {}
