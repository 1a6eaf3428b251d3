package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.registration.OwnStudentRecord;
import cn.edu.jzu.skillcert.registration.StudentDetail;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a student finds of himself. */
@Named
@ViewScoped
public class OwnRecordPage implements Serializable {

    @Inject
    private OwnStudentRecord record;

    private StudentDetail student;

    public void load() {
        try {
            student = record.mine();
        } catch (NotFoundException none) {
            // The page says whom to ask.
            student = null;
        }
    }

    public StudentDetail getStudent() {
        return student;
    }
}
