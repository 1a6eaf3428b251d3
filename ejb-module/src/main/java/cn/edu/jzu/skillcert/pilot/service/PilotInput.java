package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.shared.InputCheck;
import java.time.LocalDate;

/** What people may write, and what refuses it. */
final class PilotInput {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_REASON = 2000;

    private PilotInput() {}

    /** Something that is recorded has happened. */
    static void past(InputCheck check, String field, LocalDate day, LocalDate today) {
        check.refuseIf(day != null && day.isAfter(today), field, PilotError.DAY_IN_THE_FUTURE);
    }
}
