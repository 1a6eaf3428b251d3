package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_PILOTS;

import cn.edu.jzu.skillcert.pilot.AdjustmentEffect;
import cn.edu.jzu.skillcert.pilot.QuotaExam;
import cn.edu.jzu.skillcert.pilot.QuotaExams;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Planned exams of a year by what the September adjustment can still do to them. */
@Dependent
class AffectedExams {

    @Inject
    @Any
    private Instance<QuotaExams> sources;

    @Inject
    private PilotNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    OfYear of(int year) {
        if (sources.isUnsatisfied()) {
            return key -> null;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate secondHalf = LocalDate.of(year, Month.JULY, 1);
        Map<Long, String> departments = names.departments();
        Map<QuotaKey, List<QuotaExam>> byQuota = sources.stream()
                .flatMap(source -> source.exams(year).stream())
                .collect(Collectors.groupingBy(QuotaExam::quota));
        return key -> {
            int held = 0;
            int firstHalf = 0;
            List<AdjustmentEffect.AffectedExam> affected = new ArrayList<>();
            for (QuotaExam exam : byQuota.getOrDefault(key, List.of())) {
                if (exam.day().isBefore(today)) {
                    held += exam.heads();
                } else if (exam.day().isBefore(secondHalf)) {
                    firstHalf += exam.heads();
                } else {
                    affected.add(shown(exam, departments));
                }
            }
            affected.sort(Comparator.comparing(AdjustmentEffect.AffectedExam::day));
            return new AdjustmentEffect.Planned(held, firstHalf, affected);
        };
    }

    private AdjustmentEffect.AffectedExam shown(QuotaExam exam, Map<Long, String> departments) {
        boolean visible = PilotPermissions.reaches(READ_PILOTS, exam.departmentId(), caller.authority());
        return new AdjustmentEffect.AffectedExam(
                departments.get(exam.departmentId()), exam.day(), exam.heads(), visible ? exam.place() : null);
    }

    /** Of one year; null while plans are not kept. */
    interface OfYear {
        AdjustmentEffect.Planned of(QuotaKey quota);
    }
}
