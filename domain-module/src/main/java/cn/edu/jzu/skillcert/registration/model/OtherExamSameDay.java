package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Another exam that some of the registered people sit on a day of this one.
 *
 * @param students as they are called, with their number
 */
public record OtherExamSameDay(String certificateName, SkillLevel level, LocalDate day, List<String> students) {

    public OtherExamSameDay {
        students = List.copyOf(students);
    }

    OtherExamSameDay of(Set<String> people) {
        return new OtherExamSameDay(
                certificateName,
                level,
                day,
                students.stream().filter(people::contains).toList());
    }
}
