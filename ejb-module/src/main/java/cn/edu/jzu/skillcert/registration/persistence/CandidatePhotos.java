package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.Student;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Photos of who is registered for an exam. The registration belongs to the department of the exam; the student, and
 * with him the photo, may belong to another one meanwhile.
 */
@Dependent
public class CandidatePhotos {

    private static final UnscopedAccess REGISTERED =
            UnscopedAccess.because("a candidate stays with the exam, whatever department he studies in meanwhile");

    @Inject
    private CandidateRepository candidates;

    @Inject
    private StudentRepository students;

    @Inject
    private PhotoRepository photos;

    /** Without who withdrew. */
    public Set<Long> studentsOf(long plannedExamId, DataScope ofTheExam) {
        return candidates.heads(Set.of(plannedExamId), ofTheExam).stream()
                .map(RegisteredHead::studentId)
                .collect(Collectors.toSet());
    }

    /** @param candidates ids of students who are registered for an exam that the caller sees */
    public List<Photo> of(Set<Long> candidates) {
        return photos.ofStudents(candidates, REGISTERED.scope());
    }

    /** @param candidates ids of students who are registered for an exam that the caller sees */
    public List<Student> students(Condition condition, Set<Long> candidates) {
        return candidates.isEmpty()
                ? List.of()
                : students.list(
                        Condition.all().and(condition).and("e.id in :candidates", "candidates", candidates),
                        REGISTERED.scope());
    }

    /** How far somebody sees who has this scope: to his own students, and to who is registered for one of his exams. */
    public DataScope reach(long studentId, DataScope own) {
        boolean registered = candidates.count(
                        Condition.all()
                                .and("e.studentId = :student", "student", studentId)
                                .and("e.status <> :withdrawn", "withdrawn", CandidateStatus.WITHDRAWN),
                        own)
                > 0;
        return registered ? REGISTERED.scope() : own;
    }
}
