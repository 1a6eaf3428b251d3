package cn.edu.jzu.skillcert.examplan.model;

/**
 * How a quota stands before an exam takes its heads: first come, first served, in the order in which plans were
 * submitted and within a plan in the order of its exams.
 *
 * @param year the quota is for
 * @param quota approved heads of the year with all adjustments and increases
 * @param plannedBefore heads of the year that others have planned before the last of these came
 * @param secured of these heads, those that have had their place before and are within the quota there
 * @param beside heads of the exam that take no place, because they are registered to sit it again (A19)
 */
public record QuotaStanding(int year, int quota, int plannedBefore, int secured, int beside) {

    public QuotaStanding(int year, int quota, int plannedBefore) {
        this(year, quota, plannedBefore, 0, 0);
    }

    private int taking(int heads) {
        return Math.max(0, heads - beside);
    }

    /** Heads planned in the year with these. */
    public int plannedWith(int heads) {
        return plannedBefore + taking(heads);
    }

    /** Of these heads, those beyond the quota: never more than those without a place within it. */
    public int excess(int heads) {
        return Math.min(Math.max(0, taking(heads) - secured), Math.max(0, plannedWith(heads) - quota));
    }
}
