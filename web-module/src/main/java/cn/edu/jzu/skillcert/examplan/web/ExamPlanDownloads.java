package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.ExamPlanDocuments;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The 调增申请表. */
@WebServlet("/increase/form")
public class ExamPlanDownloads extends Download {

    @Inject
    private ExamPlanDocuments documents;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return documents.increaseForm(number(request, "id"));
    }
}
