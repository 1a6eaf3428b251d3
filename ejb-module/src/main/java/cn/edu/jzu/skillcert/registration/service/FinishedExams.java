package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Locale;

/**
 * Ends the registrations of exams that are over, so that whoever failed can go in for the next one: who was entered on
 * the platform has sat it, who never was has not.
 */
@Dependent
public class FinishedExams {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** @param over open registrations whose exam is over */
    public void close(List<Candidate> over) {
        String neverEntered = Texts.of("registration.neverEntered", CHINESE);
        over.forEach(candidate -> candidate.close(neverEntered));
    }
}
