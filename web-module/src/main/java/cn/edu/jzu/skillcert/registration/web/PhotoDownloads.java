package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;

/** One photo, and the sheet for the eye as the list is filtered. */
@WebServlet({PhotoDownloads.IMAGE, PhotoDownloads.SHEET})
public class PhotoDownloads extends Download {

    static final String IMAGE = "/photo/image";
    static final String SHEET = "/photo/sheet";

    @Inject
    private PhotoKeeping keeping;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return request.getServletPath().equals(IMAGE)
                ? keeping.photo(number(request, "id"))
                : keeping.contactSheet(new PhotoFilter(
                        given(request, "text", Function.identity()),
                        given(request, "department", Long::valueOf),
                        given(request, "status", PhotoStatus::valueOf)));
    }
}
