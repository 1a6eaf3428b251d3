package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DECLARE_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.pilot.DeclarationDraft;
import cn.edu.jzu.skillcert.pilot.DeclarationDrafting;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.ReviseDeclaration;
import cn.edu.jzu.skillcert.pilot.model.DeclarationComplete;
import cn.edu.jzu.skillcert.pilot.model.DeclaredInTime;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@Stateless
@DenyAll
public class DeclarationDraftingBean implements DeclarationDrafting {

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotNames names;

    @Inject
    private PilotNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long open(long roundId, long departmentId) {
        PilotRound round = rounds.require(roundId, caller.scopeIn(READ_QUOTAS));
        mustBeOpen(round);
        PilotDeclaration declaration = opened(round, departmentId);
        news.of(round);
        return declaration.getId();
    }

    private PilotDeclaration opened(PilotRound round, long departmentId) {
        if (!PilotPermissions.reaches(DECLARE_PILOTS, departmentId, caller.authority())) {
            throw new NotFoundException();
        }
        if (names.teachingDepartments().stream().noneMatch(department -> department.id() == departmentId)) {
            throw new BusinessException(PilotError.UNKNOWN_DEPARTMENT);
        }
        Actor actor = caller.actorIn(DECLARE_PILOTS, departmentId);
        return declarations.add(
                new PilotDeclaration(round.getId(), departmentId, actor, clock.instant()),
                caller.scopeIn(DECLARE_PILOTS));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public DeclarationDraft draft(long id) {
        PilotDeclaration declaration = declarations.require(id, caller.scopeIn(DECLARE_PILOTS));
        PilotRound round = roundOf(declaration);
        return new DeclarationDraft(
                declaration.getId(),
                declaration.getVersion(),
                round.getTitle(),
                round.getDepartmentDue(),
                declaration.getDepartmentId(),
                names.departments().get(declaration.getDepartmentId()),
                declaration.declared());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public Assessment check(ReviseDeclaration draft) {
        PilotDeclaration declaration = declarations.require(draft.declaration().id(), caller.scopeIn(DECLARE_PILOTS));
        return assess(draft.lines(), roundOf(declaration));
    }

    private Assessment assess(List<DeclaredLine> lines, PilotRound round) {
        List<Finding> findings =
                new ArrayList<>(PilotRules.COMPLETE.check(new DeclarationComplete.Facts(lines, names.certificates())));
        findings.addAll(PilotRules.IN_TIME.check(
                DeclaredInTime.Facts.ofSubmission(null, round.getDepartmentDue(), LocalDate.now(clock))));
        return new Assessment(findings);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public PilotRef revise(ReviseDeclaration command) {
        PilotDeclaration declaration = load(command.declaration());
        mustBeOpen(roundOf(declaration));
        DeclaredLines.check(command.lines(), names.certificateOptions(), names.classesOf(declaration.getDepartmentId()))
                .done();
        declaration.revise(command.lines(), drafter(declaration), clock.instant());
        return new PilotRef(declaration.getId(), declarations.versionAfterChange(declaration));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void submit(PilotRef ref) {
        PilotDeclaration declaration = load(ref);
        PilotRound round = roundOf(declaration);
        mustBeOpen(round);
        assess(declaration.declared(), round).mustNotFail();
        declaration.submit(drafter(declaration), clock.instant());
        declarations.flush();
        news.of(round);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void withdraw(PilotRef ref) {
        PilotDeclaration declaration = load(ref);
        PilotRound round = roundOf(declaration);
        mustBeOpen(round);
        declaration.withdraw(drafter(declaration), clock.instant());
        declarations.flush();
        news.of(round);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void decline(long roundId, long departmentId, String reason) {
        InputCheck check = new InputCheck();
        String why = check.required("reason", reason, PilotInput.LONGEST_REASON);
        check.done();
        PilotRound round = rounds.require(roundId, caller.scopeIn(READ_QUOTAS));
        mustBeOpen(round);
        PilotDeclaration declaration = declarations
                .of(roundId, departmentId, caller.scopeIn(DECLARE_PILOTS))
                .orElseGet(() -> opened(round, departmentId));
        declaration.decline(why, drafter(declaration), clock.instant());
        declarations.flush();
        news.of(round);
    }

    private static void mustBeOpen(PilotRound round) {
        if (!round.takesDeclarations()) {
            throw new BusinessException(PilotError.ROUND_CLOSED);
        }
    }

    private PilotRound roundOf(PilotDeclaration declaration) {
        return rounds.require(declaration.getRoundId(), caller.scopeIn(READ_QUOTAS));
    }

    private PilotDeclaration load(PilotRef ref) {
        return declarations.require(ref.id(), ref.version(), caller.scopeIn(DECLARE_PILOTS));
    }

    private Actor drafter(PilotDeclaration declaration) {
        return caller.actorIn(DECLARE_PILOTS, declaration.getDepartmentId());
    }
}
