package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the features after the plan must know of one planned exam. While its plan is a draft any item may be missing:
 * numbers are 0 and the rest is null then.
 *
 * @param month of the plan; with department and certificate it names the batch
 * @param quotaYear year whose quota its heads take
 * @param status of the plan; candidates are registered only for {@link PlanStatus#APPROVED}
 * @param theoryOn null if there is no theory
 * @param practicalOn null if there is no practical part
 * @param heads planned in all
 * @param lockedHeads of these, how many are over the quota as it is now and cannot be registered
 */
public record PlannedExamFacts(
        long id,
        long planId,
        long departmentId,
        Long certificateId,
        SkillLevel level,
        YearMonth month,
        int quotaYear,
        PlanStatus status,
        LocalDate theoryOn,
        LocalDate practicalOn,
        String place,
        int heads,
        int lockedHeads,
        List<ClassHeads> classes)
        implements Serializable {

    public PlannedExamFacts {
        classes = List.copyOf(classes);
    }

    /** Null while no day is set. */
    public LocalDate firstSession() {
        return sessions().min(LocalDate::compareTo).orElse(null);
    }

    /** Null while no day is set. */
    public LocalDate lastSession() {
        return sessions().max(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> sessions() {
        return Stream.of(theoryOn, practicalOn).filter(Objects::nonNull);
    }

    /** How many can be registered today. */
    public int openHeads() {
        return heads - lockedHeads;
    }

    /** Planned heads of a class; 0 if it is not in the plan. */
    public int headsOf(long classId) {
        return classes.stream()
                .filter(line -> line.classId() != null && line.classId() == classId && line.heads() != null)
                .mapToInt(ClassHeads::heads)
                .sum();
    }

    public boolean isApproved() {
        return status == PlanStatus.APPROVED;
    }

    /** Wants a certificate. */
    public BatchKey batch() {
        return new BatchKey(departmentId, certificateId, month);
    }
}
