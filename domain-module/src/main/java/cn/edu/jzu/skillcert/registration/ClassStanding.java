package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * A class in one exam.
 *
 * @param planned heads by the plan; 0 if the plan does not name it
 * @param registered heads, without who withdrew
 */
public record ClassStanding(long classId, String className, int planned, int registered) implements Serializable {

    public int missing() {
        return Math.max(planned - registered, 0);
    }
}
