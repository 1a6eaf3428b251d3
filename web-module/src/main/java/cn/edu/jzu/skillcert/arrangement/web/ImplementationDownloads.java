package cn.edu.jzu.skillcert.arrangement.web;

import cn.edu.jzu.skillcert.arrangement.ImplementationFilter;
import cn.edu.jzu.skillcert.arrangement.ImplementationReading;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.PlatformRooms;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The list of implementation plans as it is filtered, and the columns that are read from the platform. */
@WebServlet({ImplementationDownloads.LIST, ImplementationDownloads.TEMPLATE})
public class ImplementationDownloads extends Download {

    static final String LIST = "/implementation/list.xlsx";
    static final String TEMPLATE = "/implementation/template.xlsx";

    @Inject
    private ImplementationReading reading;

    @Inject
    private PlatformRooms platform;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case LIST ->
                reading.export(new ImplementationFilter(
                        given(request, "department", Long::valueOf),
                        given(request, "certificate", Long::valueOf),
                        given(request, "status", ImplementationStatus::valueOf)));
            case TEMPLATE -> platform.template();
            default -> throw new NotFoundException();
        };
    }
}
