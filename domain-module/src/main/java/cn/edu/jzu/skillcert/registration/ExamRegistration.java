package cn.edu.jzu.skillcert.registration;

/** The department's side of a registration: takes students in against the approved plan, and out again. */
public interface ExamRegistration {

    /**
     * All of them or none; whoever else registers for the same certificate and level waits meanwhile. Refused with
     * {@link cn.edu.jzu.skillcert.regulation.RuleRefusedException} beyond plan or quota.
     *
     * @return how many were registered
     */
    int register(RegisterStudents command);

    void withdraw(WithdrawCandidate command);

    /**
     * 报考 of everybody who is registered. Refused without a filed agreement that covers the exam, beyond plan
     * or quota, or with photos missing.
     *
     * @return how many were marked
     */
    int apply(ApplyCandidates command);
}
