package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDocuments;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.RowOrder;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.function.Function;

/** Files and papers of agreements, and the register as the list shows it: the same parameters filter both. */
@WebServlet({
    AgreementDownloads.FILE,
    AgreementDownloads.REVIEW_SHEET,
    AgreementDownloads.REDLINE,
    AgreementDownloads.REGISTER
})
public class AgreementDownloads extends Download {

    static final String FILE = "/agreement/file";
    static final String REVIEW_SHEET = "/agreement/review-sheet";
    static final String REDLINE = "/agreement/redline-pdf";
    static final String REGISTER = "/agreement/register.xlsx";

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementDocuments documents;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case FILE -> reading.file(number(request, "id"), number(request, "file"));
            case REVIEW_SHEET -> documents.reviewSheet(number(request, "id"));
            case REDLINE ->
                documents.redline(number(request, "id"), (int) number(request, "from"), (int) number(request, "to"));
            case REGISTER -> documents.register(filter(request), order(request));
            default -> throw new NotFoundException();
        };
    }

    private static AgreementFilter filter(HttpServletRequest request) {
        return new AgreementFilter(
                given(request, "text", Function.identity()),
                given(request, "status", AgreementStatus::valueOf),
                given(request, "turn", ReviewStage::valueOf),
                given(request, "department", Long::valueOf),
                given(request, "organization", Long::valueOf),
                given(request, "endsUntil", LocalDate::parse),
                given(request, "certificate", Long::valueOf),
                given(request, "signedFrom", LocalDate::parse),
                given(request, "signedUntil", LocalDate::parse));
    }

    private static RowOrder order(HttpServletRequest request) {
        return new RowOrder(
                given(request, "sort", Function.identity()),
                !"desc".equals(given(request, "order", Function.identity())));
    }
}
