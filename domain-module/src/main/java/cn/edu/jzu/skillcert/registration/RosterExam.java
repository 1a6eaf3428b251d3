package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * The exam a list is for.
 *
 * @param openHeads how many can be registered in all
 * @param classes those of the plan, with their code
 */
public record RosterExam(
        long id,
        String certificate,
        SkillLevel level,
        YearMonth month,
        int openHeads,
        boolean approved,
        List<RosterClass> classes)
        implements Serializable {

    public RosterExam {
        classes = List.copyOf(classes);
    }

    /** A class of the plan. */
    public record RosterClass(String code, String name, int heads) implements Serializable {}
}
