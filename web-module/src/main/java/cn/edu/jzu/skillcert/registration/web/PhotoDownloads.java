package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;

/** One photo, and the sheet for the eye and the workbook as the list is filtered. */
@WebServlet({PhotoDownloads.IMAGE, PhotoDownloads.SHEET, PhotoDownloads.LIST})
public class PhotoDownloads extends Download {

    static final String IMAGE = "/photo/image";
    static final String SHEET = "/photo/sheet";
    static final String LIST = "/photo/list.xlsx";

    @Inject
    private PhotoKeeping keeping;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case IMAGE -> keeping.photo(number(request, "id"));
            case SHEET -> keeping.contactSheet(filter(request));
            case LIST -> keeping.export(filter(request));
            default -> throw new NotFoundException();
        };
    }

    private static PhotoFilter filter(HttpServletRequest request) {
        return new PhotoFilter(
                given(request, "text", Function.identity()),
                given(request, "department", Long::valueOf),
                given(request, "exam", Long::valueOf),
                given(request, "status", PhotoStatus::valueOf));
    }
}
