package cn.edu.jzu.skillcert.examplan.model;

/**
 * How a quota stands before an exam takes its heads: first come, first served, in the order in which plans were
 * submitted and within a plan in the order of its exams.
 *
 * @param year the quota is for
 * @param quota approved heads of the year with all adjustments and increases
 * @param plannedBefore heads of the year that other exams have planned already
 */
public record QuotaStanding(int year, int quota, int plannedBefore) {

    /** Heads planned in the year with these. */
    public int plannedWith(int heads) {
        return plannedBefore + heads;
    }

    /** Of these heads, those beyond the quota: never more than the heads themselves. */
    public int excess(int heads) {
        return Math.min(heads, Math.max(0, plannedWith(heads) - quota));
    }
}
