package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.pilot.DeclarationDetail;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationReading;
import cn.edu.jzu.skillcert.pilot.DeclarationRow;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.pilot.model.DeclarationComplete;
import cn.edu.jzu.skillcert.pilot.model.DeclaredInTime;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotEvent;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.FileContent;
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
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class DeclarationReadingBean implements DeclarationReading {

    /** More than a school declares in a century. */
    private static final int MOST_DECLARATIONS = 10_000;

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotNames names;

    @Inject
    private PilotPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<DeclarationRow> list(DeclarationFilter filter, PageRequest request) {
        return declarations.page(filter, request, caller.scopeIn(READ_PILOTS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public DeclarationDetail detail(long id) {
        PilotDeclaration declaration = declarations.require(id, caller.scopeIn(READ_PILOTS));
        PilotRound round = rounds.require(declaration.getRoundId(), caller.scopeIn(READ_QUOTAS));
        Map<Long, String> certificates = names.certificates();
        return new DeclarationDetail(
                declaration.getId(),
                declaration.getVersion(),
                round.getId(),
                round.getTitle(),
                round.getYear(),
                round.getDepartmentDue(),
                declaration.getDepartmentId(),
                names.departments().get(declaration.getDepartmentId()),
                declaration.getStatus(),
                declaration.returnReason().orElse(null),
                declaration.declineReason().orElse(null),
                lines(declaration, certificates),
                assess(declaration, round, certificates),
                declaration.getEvents().stream().map(PilotEvent::step).toList(),
                PilotPermissions.allowed(declaration, round, caller.authority()));
    }

    private List<DeclarationDetail.LineView> lines(PilotDeclaration declaration, Map<Long, String> certificates) {
        Map<Long, String> classes = names.classes(declaration.declared().stream()
                .flatMap(line -> line.basis().stream())
                .map(WillingClass::classId)
                .collect(Collectors.toSet()));
        return declaration.getLines().stream()
                .map(line -> new DeclarationDetail.LineView(
                        line.getId(),
                        certificates.get(line.getCertificateId()),
                        line.getLevel(),
                        line.getHeads(),
                        declaration.basisOf(line).stream()
                                .map(one -> new DeclarationDetail.BasisView(classes.get(one.classId()), one.heads()))
                                .toList(),
                        line.getApprovedHeads()))
                .toList();
    }

    private Assessment assess(PilotDeclaration declaration, PilotRound round, Map<Long, String> certificates) {
        List<Finding> findings = new ArrayList<>(
                PilotRules.COMPLETE.check(new DeclarationComplete.Facts(declaration.declared(), certificates)));
        LocalDate submitted = declaration.getSubmittedAt() == null
                ? null
                : LocalDate.ofInstant(declaration.getSubmittedAt(), clock.getZone());
        findings.addAll(PilotRules.IN_TIME.check(
                DeclaredInTime.Facts.ofSubmission(submitted, round.getDepartmentDue(), LocalDate.now(clock))));
        return new Assessment(findings);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent export(DeclarationFilter filter) {
        return papers.declarations(
                declarations.lines(filter, MOST_DECLARATIONS, caller.scopeIn(READ_PILOTS)),
                caller.scopeIn(READ_QUOTAS));
    }
}
