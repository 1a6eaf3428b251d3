package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.registration.ApplicationExports;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** 《报考学生信息表》 as it was exported. */
@WebServlet("/registration/application.xlsx")
public class ApplicationDownloads extends Download {

    @Inject
    private ApplicationExports exports;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return exports.file(number(request, "id"));
    }
}
