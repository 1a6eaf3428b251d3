package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.model.DeclarationLine;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What follows from an approved round: heads per line, the ledger, and word to each department. */
@Dependent
public class RoundApproval {

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private QuotaBook book;

    @Inject
    private PilotNews news;

    @Inject
    private Clock clock;

    /** @param headsByLine of every submitted declaration; 0 for what was not approved */
    public void enter(PilotRound round, Map<Long, Integer> headsByLine, Actor actor, DataScope scope) {
        List<PilotDeclaration> submitted = declarations.ofRound(round.getId(), scope).stream()
                .filter(declaration -> declaration.getStatus() == DeclarationStatus.SUBMITTED)
                .toList();
        for (PilotDeclaration declaration : submitted) {
            declaration.decide(headsByLine, round.getApprovalNumber(), actor, clock.instant());
            news.decided(round, declaration);
        }
        submitted.stream()
                .flatMap(declaration -> declaration.getLines().stream()
                        .filter(line -> line.getApprovedHeads() > 0)
                        .map(line -> new Approved(declaration, line)))
                // Whoever holds several quotas takes them in one order, or two of them wait for each other for ever.
                .sorted(Comparator.comparing((Approved one) -> one.line().getCertificateId())
                        .thenComparing(one -> one.line().getLevel()))
                .forEach(one -> book.enter(
                        new QuotaKey(
                                round.getYear(),
                                one.line().getCertificateId(),
                                one.line().getLevel()),
                        decision(round, one),
                        new Act(actor, clock.instant()),
                        scope));
    }

    private record Approved(PilotDeclaration declaration, DeclarationLine line) {}

    private static QuotaDecision decision(PilotRound round, Approved one) {
        return new QuotaDecision(
                one.declaration().getDepartmentId(),
                QuotaEntryKind.APPROVED,
                one.line().getApprovedHeads(),
                round.getApprovalNumber(),
                round.getApprovedOn(),
                QuotaSource.PILOT_ROUND,
                round.getId(),
                PilotNews.page(round));
    }
}
