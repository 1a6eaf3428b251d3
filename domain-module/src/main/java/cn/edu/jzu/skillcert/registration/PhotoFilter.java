package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * Whose photos are wanted; null means any.
 *
 * @param text part of student number, name or class
 * @param plannedExamId of whose candidates; without who withdrew
 */
public record PhotoFilter(String text, Long departmentId, Long plannedExamId, PhotoStatus status)
        implements Serializable {

    /** Everybody who is registered for the exam. */
    public static PhotoFilter ofExam(long plannedExamId) {
        return new PhotoFilter(null, null, plannedExamId, null);
    }
}
