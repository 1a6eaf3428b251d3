package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/**
 * What can be said of a class (班级).
 *
 * @param programme 专业, by name
 * @param enrolmentYear 级: the year its students entered the school, {@value #EARLIEST} to {@value #LATEST}
 * @param departmentId whose class it is
 */
public record ClassFacts(String name, String programme, int enrolmentYear, Long departmentId) implements Serializable {

    public static final int EARLIEST = 2000;
    public static final int LATEST = 2099;
}
