package cn.edu.jzu.skillcert.examplan.model;

/**
 * How a quota stands before an exam takes its heads: first come, first served, in the order in which plans were
 * submitted and within a plan in the order of its exams.
 *
 * @param year the quota is for
 * @param quota approved heads of the year with all adjustments and increases
 * @param plannedBefore heads of the year that others have planned before the last of these came
 * @param secured of these heads, those that have had their place before and are within the quota there
 */
public record QuotaStanding(int year, int quota, int plannedBefore, int secured) {

    public QuotaStanding(int year, int quota, int plannedBefore) {
        this(year, quota, plannedBefore, 0);
    }

    /** Heads planned in the year with these. */
    public int plannedWith(int heads) {
        return plannedBefore + heads;
    }

    /** Of these heads, those beyond the quota: never more than those without a place within it. */
    public int excess(int heads) {
        return Math.min(Math.max(0, heads - secured), Math.max(0, plannedWith(heads) - quota));
    }
}
