package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.registration.RosterImport;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The template of 《学生信息表》 for a planned exam. */
@WebServlet(RosterDownloads.TEMPLATE)
public class RosterDownloads extends Download {

    static final String TEMPLATE = "/roster/template.xlsx";

    @Inject
    private RosterImport roster;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return roster.template(number(request, "id"));
    }
}
