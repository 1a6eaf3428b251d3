package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.time.LocalDate;

/**
 * 教务处's decision on a case in which the readings differ.
 *
 * @param minutesNumber of the minutes it stands in
 * @param minutesOn day of the minutes
 * @param note what else is to be said, or null
 */
public record DecideFirstTime(
        CandidateRef candidate, boolean firstTime, String minutesNumber, LocalDate minutesOn, String note)
        implements Reasoned {
    @Override
    public String reason() {
        return note;
    }
}
