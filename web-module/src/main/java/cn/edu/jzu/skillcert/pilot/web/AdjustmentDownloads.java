package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Papers and workbooks of the September adjustment; the list is filtered by the parameters of its page. */
@WebServlet({AdjustmentDownloads.REQUESTS, AdjustmentDownloads.PACKAGE, AdjustmentDownloads.REPLY})
public class AdjustmentDownloads extends Download {

    static final String REQUESTS = "/pilot/adjustments.xlsx";
    static final String PACKAGE = "/pilot/adjustment-package.xlsx";
    static final String REPLY = "/pilot/adjustment-reply";

    @Inject
    private AdjustmentReading adjustments;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case REQUESTS ->
                adjustments.export(new AdjustmentFilter(
                        given(request, "year", Integer::valueOf),
                        null,
                        given(request, "status", AdjustmentStatus::valueOf),
                        null));
            case PACKAGE -> adjustments.packageList(number(request, "id"));
            case REPLY -> adjustments.reply(number(request, "id"));
            default -> throw new NotFoundException();
        };
    }
}
