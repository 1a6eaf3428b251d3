package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RosterError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 报名⊆计划: the heads that are left for new candidates, by class, for the exam, and by the quota. Each new one
 * takes one of each, in the order of the rows; who finds none left is told which is short. Who sits the exam again takes
 * none of the quota where the reading says so, and planned heads that wait for the quota need not wait for him.
 *
 * @param classPlanned heads of each class by the plan
 * @param classTaken of these, registered already
 * @param examPlanned heads of the exam by the plan
 * @param examLocked of these, those over the quota, which cannot be registered yet
 * @param quotaTaken without who takes no place
 */
public record RosterHeads(
        Map<Long, Integer> classPlanned,
        Map<Long, Integer> classTaken,
        int examPlanned,
        int examLocked,
        int examTaken,
        int quota,
        int quotaTaken) {

    /** What is short, and the figures behind it. */
    public record Shortage(RosterError error, List<Integer> figures) {}

    /** Takes heads one after the other. */
    public Counter counter() {
        return new Counter();
    }

    public final class Counter {
        private final Map<Long, Integer> newInClass = new HashMap<>();
        private int newInAll;
        private int newBeside;

        private Counter() {}

        /**
         * Takes one head, or tells what is short and takes none.
         *
         * @param beside who takes no place of the quota
         */
        public Optional<Shortage> take(long classId, boolean beside) {
            int planned = classPlanned.getOrDefault(classId, 0);
            int taken = classTaken.getOrDefault(classId, 0);
            int inClass = newInClass.getOrDefault(classId, 0);
            if (taken + inClass >= planned) {
                return Optional.of(new Shortage(RosterError.CLASS_FULL, List.of(planned, taken)));
            }
            int examOpen = examPlanned - Math.max(0, examLocked - newBeside - (beside ? 1 : 0));
            if (examTaken + newInAll >= examOpen) {
                return Optional.of(new Shortage(RosterError.EXAM_FULL, List.of(examOpen, examTaken)));
            }
            if (!beside && quotaTaken + newInAll - newBeside >= quota) {
                return Optional.of(new Shortage(RosterError.QUOTA_FULL, List.of(quota, quotaTaken)));
            }
            newInClass.put(classId, inClass + 1);
            newInAll++;
            newBeside += beside ? 1 : 0;
            return Optional.empty();
        }
    }
}
