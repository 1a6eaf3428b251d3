package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * @param maskedPhone null if no phone is known
 * @param mayKeep whether the caller may change the record and see its numbers in full, for a reason
 */
public record StudentDetail(
        long id,
        long version,
        String studentNumber,
        String name,
        DocumentType documentType,
        String maskedIdNumber,
        String maskedPhone,
        long classId,
        String className,
        String programme,
        int enrolmentYear,
        String departmentName,
        boolean departed,
        boolean mayKeep)
        implements Serializable {

    public StudentStatus status() {
        return StudentStatus.of(departed);
    }
}
