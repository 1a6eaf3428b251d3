package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.TrainingError;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What people may write of a course. */
@Dependent
class CourseInput {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TERM = 20;
    private static final int LONGEST_REASON = 500;

    @Inject
    private Clock clock;

    CourseFacts course(InputCheck check, CourseFacts typed) {
        CourseFacts facts = new CourseFacts(
                check.required("course", typed.course(), LONGEST_NAME),
                check.required("kind", typed.kind()),
                check.optional("term", typed.term(), LONGEST_TERM),
                typed.plannedHours(),
                typed.taughtHours(),
                typed.taughtUntil(),
                check.optional("reason", typed.reason(), LONGEST_REASON));
        hours(check, "plannedHours", facts.plannedHours(), 1);
        hours(check, "taughtHours", facts.taughtHours(), 0);
        check.refuseIf(
                facts.taughtHours() > 0 && facts.taughtUntil() == null,
                "taughtUntil",
                TrainingError.TAUGHT_UNTIL_WANTED);
        check.refuseIf(
                facts.taughtUntil() != null && facts.taughtUntil().isAfter(LocalDate.now(clock)),
                "taughtUntil",
                TrainingError.DAY_IN_THE_FUTURE,
                facts.taughtUntil() == null ? "" : facts.taughtUntil());
        return facts;
    }

    private static void hours(InputCheck check, String field, int hours, int fewest) {
        check.refuseIf(
                hours < fewest || hours > CourseFacts.MOST_HOURS,
                field,
                TrainingError.HOURS_OUT_OF_RANGE,
                fewest,
                CourseFacts.MOST_HOURS);
    }
}
