package cn.edu.jzu.skillcert.shared;

/**
 * Which rows of a list are wanted.
 *
 * @param first index of the first row, from 0
 * @param size number of rows, at most {@value #MAX_SIZE}
 * @param sort sort key as the list declares it, or null for the list's natural order
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {

    public static final int MAX_SIZE = 500;

    public PageRequest {
        if (first < 0 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("first=" + first + " size=" + size);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, true);
    }
}
