package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How one exam of a plan stands to the quota.
 *
 * @param quota approved heads of the year, or null while certificate or level is not chosen
 * @param plannedBefore heads of the year that others have planned already
 * @param excess of its heads, those over the quota; locked until the quota grows
 * @param appliedFor heads for which an answer is awaited
 * @param neededIncrease what still has to be applied for
 * @param increaseLimit last day to apply, or null while no session is set
 * @param increaseAdvisory working day on or before it
 */
public record ExamStanding(
        Integer quota,
        int plannedBefore,
        int excess,
        int appliedFor,
        int neededIncrease,
        LocalDate increaseLimit,
        LocalDate increaseAdvisory)
        implements Serializable {}
