package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DECLARE_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentCheck;
import cn.edu.jzu.skillcert.pilot.AdjustmentDraft;
import cn.edu.jzu.skillcert.pilot.AdjustmentDrafting;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.ReviseAdjustment;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentRequestRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Stateless
@DenyAll
public class AdjustmentDraftingBean implements AdjustmentDrafting {

    private static final int LONGEST_REASON = 500;

    @Inject
    private AdjustmentRequestRepository requests;

    @Inject
    private AdjustmentFacts facts;

    @Inject
    private PilotNames names;

    @Inject
    private AdjustmentNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long open(long departmentId) {
        return opened(departmentId).getId();
    }

    private AdjustmentRequest opened(long departmentId) {
        if (!PilotPermissions.reaches(DECLARE_PILOTS, departmentId, caller.authority())) {
            throw new NotFoundException();
        }
        if (names.teachingDepartments().stream().noneMatch(department -> department.id() == departmentId)) {
            throw new BusinessException(PilotError.UNKNOWN_DEPARTMENT);
        }
        int year = LocalDate.now(clock).getYear();
        AdjustmentRequest request = new AdjustmentRequest(
                year, departmentId, caller.actorIn(DECLARE_PILOTS, departmentId), clock.instant());
        new Assessment(facts.check(request, List.of(), schoolScope()).assessment().findings().stream()
                        .filter(finding -> !finding.rule()
                                .id()
                                .equals(PilotRules.ADJUSTMENT.info().id()))
                        .toList())
                .mustNotFail();
        return requests.add(request, caller.scopeIn(DECLARE_PILOTS));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public AdjustmentDraft draft(long id) {
        AdjustmentRequest request = requests.require(id, caller.scopeIn(DECLARE_PILOTS));
        return new AdjustmentDraft(
                request.getId(),
                request.getVersion(),
                request.getYear(),
                request.getDepartmentId(),
                names.departments().get(request.getDepartmentId()),
                request.adjusted());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public AdjustmentCheck check(ReviseAdjustment draft) {
        AdjustmentRequest request = requests.require(draft.request().id(), caller.scopeIn(DECLARE_PILOTS));
        return facts.check(request, draft.lines(), schoolScope());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public PilotRef revise(ReviseAdjustment command) {
        AdjustmentRequest request = load(command.request());
        mustBeOpen();
        checkOf(command.lines()).done();
        request.revise(command.lines(), drafter(request), clock.instant());
        return new PilotRef(request.getId(), requests.versionAfterChange(request));
    }

    private InputCheck checkOf(List<AdjustedLine> lines) {
        InputCheck check = new InputCheck();
        List<CertificateOption> certificates = names.certificateOptions();
        for (int i = 0; i < lines.size(); i++) {
            AdjustedLine line = lines.get(i);
            String path = "lines[" + i + "]";
            DeclaredLines.certificate(check, path, line.certificateId(), line.level(), certificates);
            check.required(path + ".kind", line.kind());
            DeclaredLines.heads(check, path + ".heads", line.heads());
            check.optional(path + ".reason", line.reason(), LONGEST_REASON);
            for (int j = 0; j < i; j++) {
                AdjustedLine earlier = lines.get(j);
                check.refuseIf(
                        earlier.certificateId() == line.certificateId() && earlier.level() == line.level(),
                        path + ".level",
                        PilotError.LINE_TWICE,
                        j + 1);
            }
        }
        return check;
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void submit(PilotRef ref) {
        AdjustmentRequest request = load(ref);
        facts.check(request, request.adjusted(), schoolScope()).assessment().mustNotFail();
        request.submit(drafter(request), clock.instant());
        requests.flush();
        news.ofWindow(facts.window(schoolScope()));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void withdraw(PilotRef ref) {
        AdjustmentRequest request = load(ref);
        mustBeOpen();
        request.withdraw(drafter(request), clock.instant());
        requests.flush();
        news.ofWindow(facts.window(schoolScope()));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void decline(long departmentId, String reason) {
        InputCheck check = new InputCheck();
        String why = check.required("reason", reason, PilotInput.LONGEST_REASON);
        check.done();
        mustBeOpen();
        AdjustmentRequest request = requests.open(
                        LocalDate.now(clock).getYear(), departmentId, caller.scopeIn(DECLARE_PILOTS))
                .orElseGet(() -> opened(departmentId));
        request.decline(why, drafter(request), clock.instant());
        requests.flush();
        news.ofWindow(facts.window(schoolScope()));
    }

    private void mustBeOpen() {
        if (!facts.window(schoolScope()).open()) {
            throw new BusinessException(PilotError.WINDOW_CLOSED);
        }
    }

    private AdjustmentRequest load(PilotRef ref) {
        return requests.require(ref.id(), ref.version(), caller.scopeIn(DECLARE_PILOTS));
    }

    private DataScope schoolScope() {
        return caller.scopeIn(READ_QUOTAS);
    }

    private Actor drafter(AdjustmentRequest request) {
        return caller.actorIn(DECLARE_PILOTS, request.getDepartmentId());
    }
}
