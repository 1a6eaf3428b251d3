package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * @param maskedIdNumber e.g. {@code 110***********002X}
 * @param programme 专业 of the class
 */
public record StudentRow(
        long id,
        String studentNumber,
        String name,
        DocumentType documentType,
        String maskedIdNumber,
        String className,
        String programme,
        int enrolmentYear,
        String departmentName,
        boolean departed)
        implements Serializable {

    public StudentStatus status() {
        return StudentStatus.of(departed);
    }
}
