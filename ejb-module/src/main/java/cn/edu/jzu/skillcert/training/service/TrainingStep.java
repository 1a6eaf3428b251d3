package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.reference.BatchExams;
import cn.edu.jzu.skillcert.reference.PlannedBatch;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.TrainingGap;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import cn.edu.jzu.skillcert.training.model.HoursTaught;
import cn.edu.jzu.skillcert.training.persistence.CourseHoursRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How 培训 stands for a batch: whether the department has somebody trained for the certificate, and whether the classes
 * its plan names were taught as planned by the day of the exam. Whoever may see the batch may know that.
 */
@Dependent
public class TrainingStep implements StepSource {

    @Inject
    private TrainingRecordRepository records;

    @Inject
    private CourseHoursRepository hours;

    @Inject
    private BatchExams exams;

    @Inject
    private ClassCatalog classes;

    @Inject
    private Caller caller;

    @Override
    public ProcessStep step() {
        return ProcessStep.TRAINING;
    }

    @Override
    public StepReport report(BatchKey batch) {
        DataScope owner = new DataScope.OfDepartments(Set.of(batch.departmentId()));
        PlannedBatch planned = exams.of(batch);
        boolean trained = !records.qualifying(batch.certificateId(), planned.examDay(), Set.of(), owner)
                .isEmpty();
        Map<Long, List<CourseFacts>> courses =
                hours.ofClasses(planned.classIds(), batch.certificateId(), owner).stream()
                        .collect(Collectors.groupingBy(
                                CourseHours::getClassId, Collectors.mapping(CourseHours::facts, Collectors.toList())));
        List<StepGap> gaps = new ArrayList<>();
        if (!trained) {
            gaps.add(StepGap.of(TrainingGap.NO_TRAINED_TEACHER));
        }
        gaps.addAll(
                planned.classIds().isEmpty()
                        ? List.of(StepGap.of(TrainingGap.NO_CLASS_PLANNED))
                        : untaught(planned, courses));
        StepReport report = gaps.isEmpty()
                ? StepReport.of(step(), StepState.DONE)
                : StepReport.of(step(), trained || !courses.isEmpty() ? StepState.IN_PROGRESS : StepState.NOT_STARTED)
                        .waitingFor(Role.DEPARTMENT)
                        .missing(gaps);
        return report.at(place(batch));
    }

    /** What finds in the classes of the batch on the day of its exam. */
    private List<StepGap> untaught(PlannedBatch planned, Map<Long, List<CourseFacts>> courses) {
        HoursTaught rule = new HoursTaught();
        return classes.withIds(planned.classIds()).stream()
                .sorted(Comparator.comparing(ClassOption::name))
                .flatMap(one -> rule
                        .check(new HoursTaught.Facts(
                                one.name(), courses.getOrDefault(one.id(), List.of()), planned.examDay()))
                        .stream())
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                .toList();
    }

    private Place place(BatchKey batch) {
        return caller.carries(READ_TRAINING)
                ? Place.of(PlaceKind.COURSE_HOURS)
                        .with("department", batch.departmentId())
                        .with("certificate", batch.certificateId())
                : null;
    }
}
