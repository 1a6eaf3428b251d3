package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The exams that lie ahead as the list shows them. */
@WebServlet("/registration/exams.xlsx")
public class ExamDownloads extends Download {

    @Inject
    private RegistrationReading reading;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return reading.exportExams();
    }
}
