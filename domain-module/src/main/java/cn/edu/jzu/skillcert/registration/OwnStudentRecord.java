package cn.edu.jzu.skillcert.registration;

/** What a student sees: his own record and nothing else. */
public interface OwnStudentRecord {

    /**
     * The record of whoever calls; at the first call the one whose student number is his user name.
     *
     * @throws cn.edu.jzu.skillcert.shared.NotFoundException if there is none
     */
    StudentDetail mine();
}
