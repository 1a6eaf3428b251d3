package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.registration.ClassStanding;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.shared.Money;
import java.util.List;

/**
 * What the rules look at for one planned exam.
 *
 * @param classes of the plan, and those that somebody is registered of
 * @param quota approved heads of the year for certificate and level
 * @param registeredInYear by the whole school, with those of this exam
 * @param withPhoto registered people with a photo that is not refused
 * @param entered when they were entered on the platform
 * @param reading in force
 * @param undecided registered people for whom the readings differ and 教务处 has not decided
 * @param price 元 per head, or null while no agreement says
 * @param sameDay exams elsewhere that registered people sit on a day of this one
 */
public record RegistrationFacts(
        PlannedExamFacts exam,
        List<ClassStanding> classes,
        int quota,
        int registeredInYear,
        int withPhoto,
        EntryDays entered,
        FirstTimeReading reading,
        int undecided,
        Money price,
        List<OtherExamSameDay> sameDay) {

    public RegistrationFacts {
        classes = List.copyOf(classes);
        sameDay = List.copyOf(sameDay);
    }

    public int registered() {
        return classes.stream().mapToInt(ClassStanding::registered).sum();
    }
}
