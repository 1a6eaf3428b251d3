package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether an exam is a student's first, by each of the readings. They are ordered: what is another time under
 * a narrow reading is one under every wider one.
 *
 * @param firstUnder the readings under which it is the first
 */
public record FirstTime(Set<FirstTimeReading> firstUnder) {

    public FirstTime {
        firstUnder = Set.copyOf(firstUnder);
    }

    /** @param before exams that lie before this one */
    public static FirstTime of(long certificateId, SkillLevel level, Collection<EarlierExam> before) {
        Set<FirstTimeReading> first = EnumSet.allOf(FirstTimeReading.class);
        first.removeIf(reading -> before.stream()
                .anyMatch(exam -> reading.isAgain(certificateId, level, exam.certificateId(), exam.level())));
        return new FirstTime(first);
    }

    public boolean under(FirstTimeReading reading) {
        return firstUnder.contains(reading);
    }

    /** The readings do not agree: a case for 教务处. */
    public boolean differs() {
        return !firstUnder.isEmpty() && firstUnder.size() < FirstTimeReading.values().length;
    }
}
