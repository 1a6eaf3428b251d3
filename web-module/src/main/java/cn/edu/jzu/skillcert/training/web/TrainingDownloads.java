package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.training.IntegrationFilter;
import cn.edu.jzu.skillcert.training.IntegrationReportStatus;
import cn.edu.jzu.skillcert.training.IntegrationReports;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import cn.edu.jzu.skillcert.training.TrainingRecordKeeping;
import cn.edu.jzu.skillcert.training.TrainingReplyFilter;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** Papers of notices, proofs of records, and the list of replies as it is shown: the same parameters filter both. */
@WebServlet({
    TrainingDownloads.NOTICE,
    TrainingDownloads.PROOF,
    TrainingDownloads.REPLIES,
    TrainingDownloads.INTEGRATION,
    TrainingDownloads.MATRIX
})
public class TrainingDownloads extends Download {

    static final String NOTICE = "/training/notice-file";
    static final String PROOF = "/training/proof";
    static final String REPLIES = "/training/replies.xlsx";
    static final String INTEGRATION = "/training/integration.xlsx";
    static final String MATRIX = "/training/integration-matrix.xlsx";

    @Inject
    private TrainingNotices notices;

    @Inject
    private TrainingRecordKeeping records;

    @Inject
    private IntegrationReports reports;

    @Inject
    private Clock clock;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case NOTICE -> notices.file(number(request, "id"));
            case PROOF -> records.proof(number(request, "id"));
            case REPLIES -> notices.export(filter(request));
            case MATRIX -> reports.matrix(number(request, "id"));
            case INTEGRATION -> reports.export(integrationFilter(request));
            default -> throw new NotFoundException();
        };
    }

    private TrainingReplyFilter filter(HttpServletRequest request) {
        Boolean overdue = given(request, "overdue", Boolean::valueOf);
        return new TrainingReplyFilter(
                given(request, "text", Function.identity()),
                given(request, "department", Long::valueOf),
                given(request, "status", TrainingReplyStatus::valueOf),
                Boolean.TRUE.equals(overdue) ? LocalDate.now(clock) : null);
    }

    private static IntegrationFilter integrationFilter(HttpServletRequest request) {
        return new IntegrationFilter(
                given(request, "year", Integer::valueOf),
                given(request, "department", Long::valueOf),
                given(request, "certificate", Long::valueOf),
                given(request, "status", IntegrationReportStatus::valueOf));
    }
}
