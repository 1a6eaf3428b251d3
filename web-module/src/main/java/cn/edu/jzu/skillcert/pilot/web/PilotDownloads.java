package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationReading;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.LedgerFilter;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Papers and workbooks of 试点与计划; lists are filtered by the parameters of their pages. */
@WebServlet({PilotDownloads.ROUND_FILE, PilotDownloads.ROUND_SUMMARY, PilotDownloads.DECLARATIONS, PilotDownloads.LEDGER
})
public class PilotDownloads extends Download {

    static final String ROUND_FILE = "/pilot/round-file";
    static final String ROUND_SUMMARY = "/pilot/round-summary.xlsx";
    static final String DECLARATIONS = "/pilot/declarations.xlsx";
    static final String LEDGER = "/pilot/ledger.xlsx";

    static final String REPLY = "/pilot/adjustment-reply";

    @Inject
    private PilotRoundReading rounds;

    @Inject
    private AdjustmentReading adjustments;

    @Inject
    private DeclarationReading declarations;

    @Inject
    private QuotaLedger ledger;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case ROUND_FILE -> rounds.file(number(request, "id"), kind(request));
            case ROUND_SUMMARY -> rounds.summary(number(request, "id"));
            case DECLARATIONS ->
                declarations.export(new DeclarationFilter(
                        given(request, "round", Long::valueOf),
                        given(request, "year", Integer::valueOf),
                        given(request, "department", Long::valueOf),
                        given(request, "status", DeclarationStatus::valueOf)));
            case LEDGER ->
                ledger.export(
                        new LedgerFilter((int) number(request, "year"), given(request, "certificate", Long::valueOf)));
            case REPLY -> adjustments.reply(number(request, "id"));
            default -> throw new NotFoundException();
        };
    }

    private static PilotFileKind kind(HttpServletRequest request) {
        PilotFileKind kind = given(request, "kind", PilotFileKind::valueOf);
        if (kind == null) {
            throw new NotFoundException();
        }
        return kind;
    }
}
