package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SitePaper;
import cn.edu.jzu.skillcert.registration.SiteReading;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The papers of exam sites, and their list as it is filtered. */
@WebServlet({SiteDownloads.PAPER, SiteDownloads.LIST})
public class SiteDownloads extends Download {

    static final String PAPER = "/site/paper";
    static final String LIST = "/site/list.xlsx";

    @Inject
    private SiteReading reading;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case PAPER -> reading.paper(number(request, "id"), which(request));
            case LIST ->
                reading.export(new SiteFilter(
                        given(request, "department", Long::valueOf),
                        given(request, "certificate", Long::valueOf),
                        given(request, "status", SiteStatus::valueOf)));
            default -> throw new NotFoundException();
        };
    }

    private static SitePaper which(HttpServletRequest request) {
        SitePaper paper = given(request, "of", SitePaper::valueOf);
        if (paper == null) {
            throw new NotFoundException();
        }
        return paper;
    }
}
