package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.PilotRoundRow;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.pilot.WorkPlanRow;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.persistence.DeclaredRow;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Workbooks of what was declared and what became of it. */
@Dependent
class PilotPapers {

    private static final ListExport<LedgerRow> LEDGER = ListExport.<LedgerRow>of("pilot.ledger")
            .column("pilot.ledger.year", row -> row.key().year())
            .column("pilot.line.certificate", LedgerRow::certificateName)
            .column("pilot.line.level", row -> row.key().level())
            .column("pilot.ledger.declared", LedgerRow::declared)
            .column("pilot.ledger.approved", LedgerRow::approved)
            .column("pilot.ledger.adjusted", LedgerRow::adjusted)
            .column("pilot.ledger.increased", LedgerRow::increased)
            .column("pilot.ledger.corrected", LedgerRow::corrected)
            .column("pilot.ledger.quota", LedgerRow::quota)
            .column("LedgerStage.PLANNED", row -> heads(row, LedgerStage.PLANNED))
            .column("LedgerStage.REGISTERED", row -> heads(row, LedgerStage.REGISTERED))
            .column("LedgerStage.SAT", row -> heads(row, LedgerStage.SAT))
            .column("LedgerStage.CERTIFIED", row -> heads(row, LedgerStage.CERTIFIED));

    private static final ListExport<PilotRoundRow> ROUNDS = ListExport.<PilotRoundRow>of("pilot.rounds")
            .column("pilot.round.title", PilotRoundRow::title)
            .column("pilot.round.year", PilotRoundRow::year)
            .column("pilot.round.noticeNumber", PilotRoundRow::noticeNumber)
            .column("pilot.round.departmentDue", PilotRoundRow::departmentDue)
            .column("pilot.round.platformDue", PilotRoundRow::platformDue)
            .column("pilot.round.status", PilotRoundRow::status)
            .column("pilot.round.approvalNumber", PilotRoundRow::approvalNumber);

    private static final ListExport<WorkPlanRow> PLANS = ListExport.<WorkPlanRow>of("pilot.plans")
            .column("pilot.plan.certificate", WorkPlanRow::certificateName)
            .column("pilot.department", WorkPlanRow::departmentName)
            .column("pilot.round.year", WorkPlanRow::year)
            .column("pilot.plan.status", WorkPlanRow::status)
            .column("pilot.plan.lineCount", WorkPlanRow::lines)
            .column("pilot.plan.openCount", WorkPlanRow::open)
            .column("pilot.plan.next", WorkPlanRow::nextOn)
            .column("pilot.plan.lateDays", WorkPlanRow::workingDaysLate);

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** 申报汇总表: one row per declared line with its classes, as it is typed into the platform. */
    FileContent declarations(List<DeclaredRow> lines, DataScope roundScope) {
        Map<Long, PilotRound> byId = rounds.list(Condition.all(), roundScope).stream()
                .collect(Collectors.toMap(PilotRound::getId, round -> round));
        Map<Long, String> certificates = names.certificates();
        Map<Long, String> departments = names.departments();
        Map<Long, String> classes = names.classes(lines.stream()
                .flatMap(row -> row.line().basis().stream())
                .map(WillingClass::classId)
                .collect(Collectors.toSet()));
        return ListExport.<DeclaredRow>of("pilot.summary")
                .column("pilot.round.year", row -> byId.get(row.roundId()).getYear())
                .column("pilot.declaration.round", row -> byId.get(row.roundId())
                        .getTitle())
                .column("pilot.department", row -> departments.get(row.departmentId()))
                .column(
                        "pilot.line.certificate",
                        row -> certificates.get(row.line().certificateId()))
                .column("pilot.line.level", row -> row.line().level())
                .column("pilot.line.heads", row -> row.line().heads())
                .column("pilot.line.willing", row -> row.line().willing())
                .column("pilot.declaration.basis", row -> row.line().basis().stream()
                        .map(willing -> classes.get(willing.classId()) + " " + willing.heads() + "人")
                        .collect(Collectors.joining("；")))
                .column("pilot.declaration.status", DeclaredRow::status)
                .column("pilot.line.approved", DeclaredRow::approvedHeads)
                .write(lines, caller.authority().name(), clock.instant());
    }

    FileContent rounds(List<PilotRoundRow> rows) {
        return ROUNDS.write(rows, caller.authority().name(), clock.instant());
    }

    FileContent plans(List<WorkPlanRow> rows) {
        return PLANS.write(rows, caller.authority().name(), clock.instant());
    }

    FileContent ledger(List<LedgerRow> rows) {
        return LEDGER.write(rows, caller.authority().name(), clock.instant());
    }

    /** Null while the stage is not kept. */
    private static Integer heads(LedgerRow row, LedgerStage stage) {
        return row.figures().containsKey(stage)
                ? (Integer) row.figures().get(stage).heads()
                : null;
    }
}
