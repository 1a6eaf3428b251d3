package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.registration.ExamStandingRow;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Approved exams that lie ahead, and how far their registration is. */
@Named
@ViewScoped
public class ExamListPage implements Serializable {

    @Inject
    private RegistrationReading reading;

    private List<ExamStandingRow> exams;

    @PostConstruct
    void load() {
        exams = reading.exams();
    }

    public List<ExamStandingRow> getExams() {
        return exams;
    }
}
