package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationCourse;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.OpenIntegrationReport;
import cn.edu.jzu.skillcert.training.TrainingError;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;

/** What people may write in an integration report. */
@Dependent
class IntegrationInput {

    private static final int EARLIEST = 2019;
    private static final int LATEST = 2099;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 4000;
    private static final int MOST_HOURS = 999;

    @Inject
    private TrainingNames names;

    Pilot pilot(OpenIntegrationReport command) {
        InputCheck check = new InputCheck();
        Integer year = check.required("year", command.year());
        yearWithin(check, "year", year);
        Long department = check.required("departmentId", command.departmentId());
        Long certificate = check.required("certificateId", command.certificateId());
        check.refuseIf(
                certificate != null && !names.knowsCertificate(certificate),
                "certificateId",
                TrainingError.UNKNOWN_CERTIFICATE,
                certificate == null ? "" : certificate);
        check.done();
        return new Pilot(year, department, certificate);
    }

    void checkYear(int year) {
        InputCheck check = new InputCheck();
        yearWithin(check, "year", year);
        check.done();
    }

    private static void yearWithin(InputCheck check, String field, Integer year) {
        check.refuseIf(
                year != null && (year < EARLIEST || year > LATEST),
                field,
                TrainingError.YEAR_OUT_OF_RANGE,
                Integer.toString(EARLIEST),
                Integer.toString(LATEST));
    }

    IntegrationContent content(IntegrationContent typed) {
        InputCheck check = new InputCheck();
        yearWithin(check, "planYear", typed.planYear());
        String programmes = check.optional("programmes", typed.programmes(), LONGEST_NAME);
        String summary = check.optional("summary", typed.summary(), LONGEST_SUMMARY);
        IntegrationMatrix matrix = typed.matrix();
        names(check, "units", matrix.units(), IntegrationMatrix.MOST_UNITS);
        names(
                check,
                "courses",
                matrix.courses().stream().map(IntegrationCourse::name).toList(),
                IntegrationMatrix.MOST_COURSES);
        check.refuseIf(
                matrix.courses().stream()
                        .anyMatch(course ->
                                course.hours() != null && (course.hours() < 1 || course.hours() > MOST_HOURS)),
                "courses",
                TrainingError.HOURS_OUT_OF_RANGE,
                1,
                MOST_HOURS);
        check.done();
        return new IntegrationContent(typed.planYear(), programmes, summary, matrix);
    }

    private static void names(InputCheck check, String field, List<String> written, int most) {
        check.refuseIf(written.size() > most, field, TrainingError.TOO_MANY_LINES, most);
        check.refuseIf(new HashSet<>(written).size() < written.size(), field, TrainingError.NAMED_TWICE);
        check.refuseIf(
                written.stream().anyMatch(name -> name.length() > LONGEST_NAME),
                field,
                TrainingError.LINE_TOO_LONG,
                LONGEST_NAME);
    }
}
