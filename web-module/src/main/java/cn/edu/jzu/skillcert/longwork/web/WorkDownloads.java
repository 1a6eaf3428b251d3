package cn.edu.jzu.skillcert.longwork.web;

import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Files of one's own jobs. */
@WebServlet(WorkDownloads.FILE)
public class WorkDownloads extends Download {

    static final String FILE = "/work/file";

    @Inject
    private MyWork work;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return work.file(number(request, "id"), number(request, "file"));
    }
}
