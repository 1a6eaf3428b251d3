package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationRow;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRoundDetail;
import cn.edu.jzu.skillcert.pilot.PilotRoundFilter;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.PilotRoundRow;
import cn.edu.jzu.skillcert.pilot.model.DeclaredInTime;
import cn.edu.jzu.skillcert.pilot.model.PilotEvent;
import cn.edu.jzu.skillcert.pilot.model.PilotFile;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.persistence.DeclaredRow;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class PilotRoundReadingBean implements PilotRoundReading {

    /** A school has a dozen departments. */
    private static final int MOST_DECLARATIONS = 200;

    /** More than there are notices in a century. */
    private static final int MOST_ROUNDS = 5_000;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private PilotNames names;

    @Inject
    private PilotUploads uploads;

    @Inject
    private PilotPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<PilotRoundRow> list(PilotRoundFilter filter, PageRequest request) {
        return rounds.page(filter, request, caller.scopeIn(READ_QUOTAS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PilotRoundDetail detail(long id) {
        PilotRound round = require(id);
        DeclarationFilter ofRound = DeclarationFilter.ofRound(id);
        List<DeclarationRow> rows = declarations.rows(ofRound, MOST_DECLARATIONS, caller.scopeIn(READ_PILOTS));
        return new PilotRoundDetail(
                round.getId(),
                round.getVersion(),
                round.getYear(),
                round.getTitle(),
                round.getNoticeNumber(),
                round.getDepartmentDue(),
                round.getPlatformDue(),
                round.getStatus(),
                round.getConsentedOn(),
                round.getMinutesNumber(),
                round.getUploadedOn(),
                round.getApprovedOn(),
                round.getApprovalNumber(),
                round.getFiles().stream().map(PilotRoundReadingBean::view).toList(),
                rows,
                undeclared(round, rows),
                lines(submitted(ofRound)),
                assess(round),
                round.getEvents().stream().map(PilotEvent::step).toList(),
                PilotPermissions.allowed(round, caller.authority()));
    }

    /** Whose answer is still awaited, among the departments the caller may see. */
    private List<String> undeclared(PilotRound round, List<DeclarationRow> rows) {
        if (!round.takesDeclarations()) {
            return List.of();
        }
        Set<Long> answered = rows.stream()
                .filter(row -> row.status().isHandedIn() || row.status() == DeclarationStatus.DECLINED)
                .map(DeclarationRow::departmentId)
                .collect(Collectors.toSet());
        return names.teachingDepartments().stream()
                .filter(department -> !answered.contains(department.id())
                        && PilotPermissions.reaches(READ_PILOTS, department.id(), caller.authority()))
                .map(DepartmentOption::name)
                .toList();
    }

    private static PilotRoundDetail.FileView view(PilotFile file) {
        return new PilotRoundDetail.FileView(
                file.kind(), file.fileName(), file.fileSize(), ActView.of(file.uploaded()));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent export(PilotRoundFilter filter) {
        return papers.rounds(rounds.rows(filter, MOST_ROUNDS, caller.scopeIn(READ_QUOTAS)));
    }

    private List<DeclaredRow> submitted(DeclarationFilter filter) {
        return declarations.lines(filter, MOST_DECLARATIONS, caller.scopeIn(READ_PILOTS)).stream()
                .filter(row -> row.status().isHandedIn())
                .toList();
    }

    private List<PilotRoundDetail.RoundLine> lines(List<DeclaredRow> rows) {
        Map<Long, String> certificates = names.certificates();
        Map<Long, String> departments = names.departments();
        return rows.stream()
                .map(row -> new PilotRoundDetail.RoundLine(
                        row.lineId(),
                        row.declarationId(),
                        departments.get(row.departmentId()),
                        certificates.get(row.line().certificateId()),
                        row.line().level(),
                        row.line().heads(),
                        row.line().willing(),
                        row.approvedHeads()))
                .toList();
    }

    private Assessment assess(PilotRound round) {
        List<Finding> findings = new ArrayList<>(PilotRules.ORDER.check(round.order()));
        findings.addAll(PilotRules.IN_TIME.check(
                DeclaredInTime.Facts.ofUpload(round.getUploadedOn(), round.getPlatformDue(), LocalDate.now(clock))));
        return new Assessment(findings);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent file(long id, PilotFileKind kind) {
        return uploads.open(require(id).fileOf(kind).orElseThrow(NotFoundException::new));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent summary(long id) {
        require(id);
        return papers.declarations(submitted(DeclarationFilter.ofRound(id)), caller.scopeIn(READ_QUOTAS));
    }

    private PilotRound require(long id) {
        return rounds.require(id, caller.scopeIn(READ_QUOTAS));
    }
}
