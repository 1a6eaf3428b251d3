package cn.edu.jzu.skillcert.registration;

/**
 * What is kept of a student, as typed.
 *
 * @param idNumber of the document; blank keeps the one that is known
 * @param phone blank keeps the one that is known
 */
public record StudentFacts(String name, DocumentType documentType, String idNumber, String phone, Long classId) {

    /** Never the numbers. */
    @Override
    public String toString() {
        return "StudentFacts[" + classId + "]";
    }
}
