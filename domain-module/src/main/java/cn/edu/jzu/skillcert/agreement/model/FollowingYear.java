package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.time.Month;

/** 次年12月31日: the day both the validity and the settlement are measured by. */
final class FollowingYear {

    private FollowingYear() {}

    /** Counted from the real date of the last exam, not from the plan's year (A9). */
    static LocalDate end(LocalDate lastExam) {
        return LocalDate.of(lastExam.getYear() + 1, Month.DECEMBER, 31);
    }

    /** The last day that is still 12月31日前, with or without the day itself (A10). */
    static LocalDate lastDayBeforeEnd(LocalDate lastExam, ParameterValues parameters) {
        boolean inclusive = parameters.choice(ParameterKey.DEADLINE_INCLUSIVE).equals("YES");
        return inclusive ? end(lastExam) : end(lastExam).minusDays(1);
    }
}
