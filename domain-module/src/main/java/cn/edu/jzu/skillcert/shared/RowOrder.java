package cn.edu.jzu.skillcert.shared;

/**
 * In which order a list stands that is taken as a whole.
 *
 * @param sort sort key as the list declares it, or null for the list's natural order
 */
public record RowOrder(String sort, boolean ascending) {

    public static final RowOrder NATURAL = new RowOrder(null, true);
}
