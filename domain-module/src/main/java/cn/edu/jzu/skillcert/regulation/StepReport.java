package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How one step of one batch stands, derived from the records when it is asked for. Made in steps:
 * {@code StepReport.of(ProcessStep.AGREEMENT, StepState.IN_PROGRESS).waitingFor(Role.FINANCE).at(place)}.
 *
 * @param clause citation; the step's own unless a narrower one applies
 * @param who the office that acts next, or null if nobody has to
 * @param due last day, or null if the regulation names none
 * @param missing what is still wanted before the step is done
 * @param notes what is worth knowing although the step does not wait for it
 * @param place where the step is worked on, or null
 */
public record StepReport(
        ProcessStep step,
        StepState state,
        String clause,
        Role who,
        LocalDate due,
        List<StepGap> missing,
        List<StepGap> notes,
        Place place)
        implements Serializable {

    public StepReport {
        Objects.requireNonNull(state);
        Objects.requireNonNull(clause);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    public static StepReport of(ProcessStep step, StepState state) {
        return new StepReport(step, state, step.clause(), null, null, List.of(), List.of(), null);
    }

    /** Honest answer for a step of which the portal keeps no records. */
    public static StepReport notKept(ProcessStep step) {
        return of(step, StepState.NOT_KEPT);
    }

    /** A narrower citation, e.g. {@code 附件1·三·2(2)}. */
    public StepReport by(String narrower) {
        return new StepReport(step, state, narrower, who, due, missing, notes, place);
    }

    public StepReport waitingFor(Role office) {
        return new StepReport(step, state, clause, office, due, missing, notes, place);
    }

    public StepReport due(LocalDate lastDay) {
        return new StepReport(step, state, clause, who, lastDay, missing, notes, place);
    }

    public StepReport missing(List<StepGap> gaps) {
        return new StepReport(step, state, clause, who, due, gaps, notes, place);
    }

    /** Worth knowing, but nothing anybody waits for. */
    public StepReport noting(List<StepGap> remarks) {
        return new StepReport(step, state, clause, who, due, missing, remarks, place);
    }

    public StepReport at(Place where) {
        return new StepReport(step, state, clause, who, due, missing, notes, where);
    }

    /**
     * This part of a step and the next one, in the order of their clauses: done when both are, and what the first open
     * one waits for, the step waits for.
     */
    public StepReport and(StepReport next) {
        StepReport open = isOpen() ? this : next;
        return new StepReport(
                step,
                state == next.state ? state : StepState.IN_PROGRESS,
                open.isOpen() ? open.clause : step.clause(),
                open.who,
                open.due,
                joined(missing, next.missing),
                joined(notes, next.notes),
                open.place);
    }

    private static List<StepGap> joined(List<StepGap> some, List<StepGap> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Whether somebody still has to do something here. */
    public boolean isOpen() {
        return state == StepState.NOT_STARTED || state == StepState.IN_PROGRESS;
    }

    public boolean isLateOn(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }
}
