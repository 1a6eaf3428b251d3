package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ExamPart;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The days the exam plan has for the parts of an exam.
 *
 * @param theoryOn null if there is no theory
 * @param practicalOn null if there is no practical part
 */
public record ExamDays(LocalDate theoryOn, LocalDate practicalOn) {

    /** Null if the exam has no such part. */
    public LocalDate of(ExamPart part) {
        return switch (part) {
            case THEORY -> theoryOn;
            case PRACTICAL -> practicalOn;
        };
    }

    public boolean has(ExamPart part) {
        return of(part) != null;
    }

    /** Null while no day is set. */
    public LocalDate first() {
        return Stream.of(theoryOn, practicalOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
