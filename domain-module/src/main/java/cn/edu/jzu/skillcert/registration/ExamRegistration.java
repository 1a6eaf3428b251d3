package cn.edu.jzu.skillcert.registration;

/** The department's side of a registration: takes students in against the approved plan, and out again. */
public interface ExamRegistration {

    /**
     * All of them or none, before the exam begins; whoever else registers for the same certificate and level waits meanwhile. Refused with
     * {@link cn.edu.jzu.skillcert.regulation.RuleRefusedException} beyond plan or quota, and without a written
     * reason where a rule warns.
     *
     * @return how many were registered
     */
    int register(RegisterStudents command);

    void withdraw(WithdrawCandidate command);

    /**
     * 报考 of exactly those of an export. Refused without a filed agreement that covers the exam, beyond plan or
     * quota, if one of them is not registered any more or without a photo, and without a written reason where a rule
     * warns.
     *
     * @return how many were marked
     */
    int apply(ApplyCandidates command);
}
