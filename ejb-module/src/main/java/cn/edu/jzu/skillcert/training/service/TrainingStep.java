package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.training.CourseHoursStatus;
import cn.edu.jzu.skillcert.training.TrainingGap;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import cn.edu.jzu.skillcert.training.persistence.CourseHoursRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How 培训 stands for a batch: whether the department has somebody trained for the certificate, and whether its classes
 * were taught as planned. Whoever may see the batch may know that.
 */
@Dependent
public class TrainingStep implements StepSource {

    @Inject
    private TrainingRecordRepository records;

    @Inject
    private CourseHoursRepository hours;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public ProcessStep step() {
        return ProcessStep.TRAINING;
    }

    @Override
    public StepReport report(BatchKey batch) {
        DataScope owner = new DataScope.OfDepartments(Set.of(batch.departmentId()));
        boolean trained = !records.qualifying(batch.certificateId(), LocalDate.now(clock), Set.of(), owner)
                .isEmpty();
        List<CourseHours> courses = hours.ofDepartment(batch.departmentId(), batch.certificateId(), owner);
        long unfinished = courses.stream()
                .filter(course -> course.facts().status() == CourseHoursStatus.SHORT)
                .count();
        List<StepGap> gaps = new ArrayList<>();
        if (!trained) {
            gaps.add(StepGap.of(TrainingGap.NO_TRAINED_TEACHER));
        }
        if (courses.isEmpty()) {
            gaps.add(StepGap.of(TrainingGap.NO_COURSE));
        } else if (unfinished > 0) {
            gaps.add(StepGap.of(TrainingGap.COURSES_SHORT, unfinished));
        }
        StepReport report = gaps.isEmpty()
                ? StepReport.of(step(), StepState.DONE)
                : StepReport.of(step(), trained || !courses.isEmpty() ? StepState.IN_PROGRESS : StepState.NOT_STARTED)
                        .waitingFor(Role.DEPARTMENT)
                        .missing(gaps);
        return report.at(page(batch));
    }

    private String page(BatchKey batch) {
        return caller.carries(READ_TRAINING)
                ? "/training/hours/list.xhtml?department=" + batch.departmentId() + "&certificate="
                        + batch.certificateId()
                : null;
    }
}
