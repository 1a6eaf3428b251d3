package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.registration.LayoutError;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.SharedError;
import java.util.Map;

public class RegistrationConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "student_number_form", RegistrationError.STUDENT_NUMBER_FORM,
                "student_number_unique", RegistrationError.STUDENT_NUMBER_TAKEN,
                "student_idindex_unique", RegistrationError.ID_NUMBER_TAKEN,
                "candidate_exam_unique", RegistrationError.REGISTERED_MEANWHILE,
                "candidate_open_unique", RegistrationError.REGISTERED_MEANWHILE,
                "recordedexam_unique", RegistrationError.RECORDED_TWICE,
                "applicationlayout_label_unique", LayoutError.LABEL_TAKEN,
                "applicationlayout_day_unique", LayoutError.DAY_TAKEN,
                "photo_student_unique", SharedError.STALE);
    }
}
