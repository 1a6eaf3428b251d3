package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.CandidateStatus;

/**
 * Somebody who is registered for an exam, as he is now.
 *
 * @param departmentId the student's by now
 * @param enrolmentYear of the class he was registered with
 */
public record RegisteredStudent(
        long candidateId,
        long studentId,
        String studentNumber,
        String name,
        boolean departed,
        long departmentId,
        int enrolmentYear,
        CandidateStatus status) {

    /** As findings name him. */
    public String person() {
        return name + " " + studentNumber;
    }
}
