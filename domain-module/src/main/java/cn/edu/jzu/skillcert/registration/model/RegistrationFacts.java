package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.registration.ClassStanding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules look at for one planned exam.
 *
 * @param classes of the plan, and those that somebody is registered of
 * @param quota approved heads of the year for certificate and level
 * @param registeredInYear by the whole school, with those of this exam; without retakes if these take no quota
 * @param retakesBeside how many retakes were left out of that, or null if retakes take quota
 * @param rows who is registered and is judged here: everybody, or those of one export
 * @param entered when they were entered on the platform
 * @param sameDay exams elsewhere that registered people sit on a day of this one
 */
public record RegistrationFacts(
        PlannedExamFacts exam,
        List<ClassStanding> classes,
        int quota,
        int registeredInYear,
        Integer retakesBeside,
        List<RegisteredRow> rows,
        EntryDays entered,
        FirstTimeStanding firstTime,
        List<OtherExamSameDay> sameDay) {

    public RegistrationFacts {
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
        sameDay = List.copyOf(sameDay);
    }

    public int registered() {
        return classes.stream().mapToInt(ClassStanding::registered).sum();
    }

    /** The same, with those other exams only that one of these people sits. */
    public RegistrationFacts about(Set<String> people) {
        List<OtherExamSameDay> others = sameDay.stream()
                .map(other -> other.of(people))
                .filter(other -> !other.students().isEmpty())
                .toList();
        return new RegistrationFacts(
                exam, classes, quota, registeredInYear, retakesBeside, rows, entered, firstTime, others);
    }

    /** The same, judging the rows of these candidates only. */
    public RegistrationFacts only(Collection<Long> candidateIds) {
        Set<Long> chosen = new HashSet<>(candidateIds);
        return new RegistrationFacts(
                exam,
                classes,
                quota,
                registeredInYear,
                retakesBeside,
                rows.stream().filter(row -> chosen.contains(row.candidateId())).toList(),
                entered,
                firstTime,
                sameDay);
    }
}
