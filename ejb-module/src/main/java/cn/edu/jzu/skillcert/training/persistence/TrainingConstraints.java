package cn.edu.jzu.skillcert.training.persistence;

import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.training.TrainingError;
import java.util.Map;

/** What the database refuses, in the words of the services' own checks. */
public class TrainingConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "trainingrecord_unique", TrainingError.RECORD_TWICE,
                "integrationreport_unique", TrainingError.REPORT_TWICE,
                "coursehours_unique", TrainingError.COURSE_TWICE,
                "trainingnotice_period", TrainingError.PERIOD_REVERSED,
                "coursehours_until", TrainingError.TAUGHT_UNTIL_WANTED);
    }
}
