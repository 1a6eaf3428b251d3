package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.RetakeReading;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationExportRepository;
import cn.edu.jzu.skillcert.registration.persistence.BeforeExam;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.ExamInHand;
import cn.edu.jzu.skillcert.registration.persistence.HeldNumber;
import cn.edu.jzu.skillcert.registration.persistence.QuotaHeads;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.registration.persistence.WaitingExams;
import cn.edu.jzu.skillcert.registration.persistence.WaitingWork;
import cn.edu.jzu.skillcert.registration.persistence.WentInFor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one department has to know of the whole school, and no more: that a number is held, not by whom; how much of a
 * quota is taken; what its own students went in for elsewhere. And whose record it is before he claimed it.
 */
@Dependent
public class AcrossDepartments {

    private static final UnscopedAccess NUMBERS =
            UnscopedAccess.because("a student or ID number is held once in the whole school");
    private static final UnscopedAccess OWN =
            UnscopedAccess.because("a student's account has the student number as its name");
    private static final UnscopedAccess QUOTA =
            UnscopedAccess.because("a quota is the whole school's, whoever takes of it");
    private static final UnscopedAccess HISTORY =
            UnscopedAccess.because("a student's exams count wherever he was when he went in for them");

    private static final UnscopedAccess LAYOUTS =
            UnscopedAccess.because("a layout that any department has used stays as it is");
    private static final UnscopedAccess TASKS =
            UnscopedAccess.because("tasks are told from the state of an exam, whoever has changed it");

    @Inject
    private StudentRepository students;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private ApplicationExportRepository exports;

    @Inject
    private WaitingExams waiting;

    public List<HeldNumber> holders(Set<String> studentNumbers, Set<String> idIndexes) {
        return students.holders(studentNumbers, idIndexes, NUMBERS);
    }

    public Optional<Student> unclaimed(String studentNumber) {
        return students.unclaimed(studentNumber, OWN);
    }

    public QuotaHeads headsOf(QuotaKey quota, RetakeReading reading) {
        return candidates.heads(quota, reading, QUOTA);
    }

    public List<QuotaHeads> headsIn(int year, RetakeReading reading) {
        return candidates.heads(year, reading, QUOTA);
    }

    /** Retakes that take no place of a quota of the year, by planned exam. */
    public Map<Long, Integer> besideIn(int year, RetakeReading reading) {
        return candidates.beside(year, reading, QUOTA);
    }

    public Set<Long> withOpenOne(Set<Long> studentIds, long certificateId, SkillLevel level) {
        return Set.copyOf(candidates.withOpenOne(studentIds, certificateId, level, HISTORY));
    }

    /** Of these students: the school has one history of each. */
    public List<Candidate> openAfterExam(LocalDate today, Set<Long> studentIds) {
        return candidates.openAfterExam(today, studentIds, HISTORY.scope());
    }

    public List<BeforeExam> before(Set<Long> candidateIds) {
        return candidates.before(candidateIds, HISTORY);
    }

    /** How many exports were made by each layout. */
    public Map<Long, Integer> exportsByLayout() {
        return exports.byLayout(LAYOUTS);
    }

    public List<ExamInHand> inHand(Long planId, LocalDate today) {
        return waiting.exams(planId, today, TASKS);
    }

    /** Also of a plan that is no longer approved, and of an exam that is over. */
    public ExamInHand inHand(long plannedExamId) {
        return waiting.exam(plannedExamId, TASKS);
    }

    public WaitingWork waitingFor(ExamInHand exam) {
        return waiting.of(exam, TASKS);
    }

    public List<WentInFor> everything(Set<Long> studentIds) {
        return candidates.everything(studentIds, HISTORY);
    }
}
