package cn.edu.jzu.skillcert.registration.persistence;

import java.time.LocalDate;

/**
 * The plan a list is for.
 *
 * @param firstSession null while no day is set
 */
public record RosterPlan(long version, boolean approved, LocalDate firstSession) {

    public boolean hasBegun(LocalDate today) {
        return firstSession != null && !today.isBefore(firstSession);
    }
}
