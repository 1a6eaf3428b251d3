package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.HeldNumber;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers are held in the whole school: that one is taken may be said to everybody, by whom is not. And whose
 * record it is before he claimed it.
 */
@Dependent
public class HeldNumbers {

    private static final UnscopedAccess NUMBERS =
            UnscopedAccess.because("a student or ID number is held once in the whole school");
    private static final UnscopedAccess OWN =
            UnscopedAccess.because("a student's account has the student number as its name");

    @Inject
    private StudentRepository students;

    public List<HeldNumber> among(Set<String> studentNumbers, Set<String> idIndexes) {
        return students.holders(studentNumbers, idIndexes, NUMBERS);
    }

    public Optional<Student> unclaimed(String studentNumber) {
        return students.unclaimed(studentNumber, OWN);
    }
}
