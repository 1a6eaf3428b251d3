package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationReading;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.LedgerFilter;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRoundFilter;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.PilotRoundStatus;
import cn.edu.jzu.skillcert.pilot.QuotaCorrections;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.pilot.WorkPlanFilter;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import cn.edu.jzu.skillcert.pilot.WorkPlans;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Papers and workbooks of 试点与计划; lists are filtered by the parameters of their pages. */
@WebServlet({
    PilotDownloads.ROUND_FILE,
    PilotDownloads.ROUND_SUMMARY,
    PilotDownloads.ROUNDS,
    PilotDownloads.DECLARATIONS,
    PilotDownloads.LEDGER,
    PilotDownloads.CORRECTION,
    PilotDownloads.PLANS
})
public class PilotDownloads extends Download {

    static final String ROUND_FILE = "/pilot/round-file";
    static final String ROUND_SUMMARY = "/pilot/round-summary.xlsx";
    static final String DECLARATIONS = "/pilot/declarations.xlsx";
    static final String LEDGER = "/pilot/ledger.xlsx";

    static final String ROUNDS = "/pilot/rounds.xlsx";
    static final String CORRECTION = "/pilot/correction-file";
    static final String PLANS = "/pilot/plans.xlsx";

    @Inject
    private PilotRoundReading rounds;

    @Inject
    private QuotaCorrections corrections;

    @Inject
    private WorkPlans plans;

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
                        given(request, "status", DeclarationStatus::valueOf),
                        given(request, "certificate", Long::valueOf),
                        given(request, "level", SkillLevel::valueOf),
                        Boolean.TRUE.equals(given(request, "handedIn", Boolean::valueOf))));
            case LEDGER ->
                ledger.export(
                        new LedgerFilter((int) number(request, "year"), given(request, "certificate", Long::valueOf)));
            case CORRECTION -> corrections.paper(number(request, "id"));
            case ROUNDS ->
                rounds.export(new PilotRoundFilter(
                        given(request, "year", Integer::valueOf), given(request, "status", PilotRoundStatus::valueOf)));
            case PLANS ->
                plans.export(new WorkPlanFilter(
                        given(request, "year", Integer::valueOf),
                        given(request, "department", Long::valueOf),
                        given(request, "status", WorkPlanStatus::valueOf),
                        Boolean.TRUE.equals(given(request, "late", Boolean::valueOf))));
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
