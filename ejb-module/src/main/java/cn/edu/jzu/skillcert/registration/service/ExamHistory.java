package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.model.EarlierExam;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import cn.edu.jzu.skillcert.registration.model.OtherExamSameDay;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.WentInFor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the students of an exam went in for elsewhere, before it and beside it. */
@Dependent
class ExamHistory {

    @Inject
    private CandidateRepository candidates;

    @Inject
    private AcrossDepartments across;

    @Inject
    private CertificateCatalog certificates;

    /** Other exams of these students. */
    List<WentInFor> elsewhere(PlannedExamFacts exam, Set<Long> studentIds) {
        return across.everything(studentIds).stream()
                .filter(one -> !one.isOf(exam.id()))
                .toList();
    }

    /** By student. */
    Map<Long, FirstTime> firstTimes(PlannedExamFacts exam, Set<Long> studentIds) {
        return firstTimes(exam, studentIds, elsewhere(exam, studentIds));
    }

    /** @param elsewhere other exams of these students, and perhaps of others */
    static Map<Long, FirstTime> firstTimes(PlannedExamFacts exam, Set<Long> studentIds, List<WentInFor> elsewhere) {
        Map<Long, List<EarlierExam>> before = elsewhere.stream()
                .filter(one -> one.isBefore(exam.firstSession()))
                .collect(groupingBy(WentInFor::studentId, mapping(WentInFor::exam, toList())));
        return studentIds.stream()
                .collect(toMap(
                        Function.identity(),
                        id -> FirstTime.of(exam.certificateId(), exam.level(), before.getOrDefault(id, List.of()))));
    }

    private record Elsewhere(LocalDate day, long certificateId, SkillLevel level) {}

    /** By day and certificate. */
    List<OtherExamSameDay> sameDay(PlannedExamFacts exam, List<WentInFor> elsewhere, DataScope scope) {
        Map<Elsewhere, Set<Long>> clashes = daysOf(exam)
                .flatMap(day -> elsewhere.stream().filter(one -> one.isOn(day)).map(one -> Map.entry(day, one)))
                .collect(groupingBy(
                        entry -> new Elsewhere(
                                entry.getKey(),
                                entry.getValue().certificateId(),
                                entry.getValue().level()),
                        mapping(entry -> entry.getValue().studentId(), toSet())));
        if (clashes.isEmpty()) {
            return List.of();
        }
        Map<Long, String> certificateNames = certificates.names();
        List<CandidateRow> registered = candidates.rows(CandidateFilter.ofExam(exam.id()), scope);
        return clashes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Elsewhere::day).thenComparing(Elsewhere::certificateId)))
                .map(clash -> new OtherExamSameDay(
                        certificateNames.get(clash.getKey().certificateId()),
                        clash.getKey().level(),
                        clash.getKey().day(),
                        registered.stream()
                                .filter(row -> clash.getValue().contains(row.studentId()))
                                .map(row -> row.name() + " " + row.studentNumber())
                                .toList()))
                .toList();
    }

    private static Stream<LocalDate> daysOf(PlannedExamFacts exam) {
        return Stream.of(exam.theoryOn(), exam.practicalOn())
                .filter(Objects::nonNull)
                .distinct();
    }
}
