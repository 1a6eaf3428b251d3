package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.RegisteredClass;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Refuses a content that would leave candidates behind: they are registered for a certificate and level and for a head
 * of their class, so an exam they are registered for stays what it is and as large as they are many.
 */
public final class CandidatesKept {

    private CandidatesKept() {}

    /** @param registered for the exams of the plan as it is now */
    public static List<Violation> violations(PlanContent before, PlanContent wanted, List<RegisteredClass> registered) {
        InputCheck check = new InputCheck();
        Map<Long, Map<Long, Integer>> byExam = new HashMap<>();
        registered.forEach(line -> byExam.computeIfAbsent(line.plannedExamId(), exam -> new HashMap<>())
                .merge(line.classId(), Math.toIntExact(line.heads()), Integer::sum));
        for (PlannedExamTerms exam : before.exams()) {
            Map<Long, Integer> classes = byExam.getOrDefault(exam.id(), Map.of());
            if (!classes.isEmpty()) {
                IntStream.range(0, wanted.exams().size())
                        .filter(place ->
                                Objects.equals(wanted.exams().get(place).id(), exam.id()))
                        .findFirst()
                        .ifPresentOrElse(
                                place -> kept(
                                        check,
                                        "exams[" + place + "].",
                                        exam,
                                        wanted.exams().get(place),
                                        classes),
                                () -> check.refuseIf(true, "exams", PlanError.EXAM_HAS_CANDIDATES));
            }
        }
        return check.violations();
    }

    private static void kept(
            InputCheck check,
            String path,
            PlannedExamTerms before,
            PlannedExamTerms wanted,
            Map<Long, Integer> classes) {
        int all = classes.values().stream().mapToInt(Integer::intValue).sum();
        check.refuseIf(
                !Objects.equals(before.certificateId(), wanted.certificateId()),
                path + "certificateId",
                PlanError.EXAM_KEEPS_CERTIFICATE,
                all);
        check.refuseIf(before.level() != wanted.level(), path + "level", PlanError.EXAM_KEEPS_CERTIFICATE, all);
        check.refuseIf(
                wanted.heads() != null && wanted.heads() < all, path + "heads", PlanError.HEADS_BELOW_REGISTERED, all);
        Map<Long, Integer> planned = wanted.classes().stream()
                .filter(line -> line.classId() != null)
                .collect(Collectors.toMap(
                        ClassHeads::classId, line -> Objects.requireNonNullElse(line.heads(), 0), Integer::sum));
        long small = classes.entrySet().stream()
                .filter(line -> planned.getOrDefault(line.getKey(), 0) < line.getValue())
                .count();
        check.refuseIf(small > 0, path + "classes", PlanError.CLASS_BELOW_REGISTERED, small);
    }
}
