package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.model.EarlierExam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An exam a student went in for.
 *
 * @param plannedExamId null for one the portal knows from a document only
 */
public record WentInFor(
        long studentId,
        Long plannedExamId,
        long certificateId,
        SkillLevel level,
        LocalDate theoryOn,
        LocalDate practicalOn) {

    /** Whether its first session lies before that day. */
    public boolean isBefore(LocalDate day) {
        return Stream.of(theoryOn, practicalOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .filter(first -> day == null || first.isBefore(day))
                .isPresent();
    }

    public boolean isOf(long plannedExam) {
        return plannedExamId != null && plannedExamId == plannedExam;
    }

    public boolean isOn(LocalDate day) {
        return day.equals(theoryOn) || day.equals(practicalOn);
    }

    public EarlierExam exam() {
        return new EarlierExam(certificateId, level);
    }
}
