package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.model.DeclarationLine;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.WorkPlanRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
    private WorkPlanRepository plans;

    @Inject
    private PilotNews news;

    @Inject
    private WorkPlanNews workPlanNews;

    /** @param headsByLine of every submitted declaration; 0 for what was not approved */
    public void enter(PilotRound round, Map<Long, Integer> headsByLine, Act recorded, DataScope scope) {
        List<PilotDeclaration> submitted = declarations.ofRound(round.getId(), scope).stream()
                .filter(declaration -> declaration.getStatus() == DeclarationStatus.SUBMITTED)
                .toList();
        for (PilotDeclaration declaration : submitted) {
            declaration.decide(headsByLine, round.getApprovalNumber(), recorded.actor(), recorded.at());
            news.decided(round, declaration);
        }
        generatePlans(round, submitted, recorded, scope);
        submitted.stream()
                .flatMap(declaration -> declaration.getLines().stream()
                        .filter(line -> line.getApprovedHeads() > 0)
                        .map(line -> new Approved(round.getYear(), declaration, line)))
                .sorted(Comparator.comparing(Approved::key, QuotaKey.HOLDING_ORDER))
                .forEach(one -> book.enter(one.key(), decision(round, one), recorded, scope));
    }

    /** 需按照计划实施工作: one work plan per department and approved certificate, for the department to fill in. */
    private void generatePlans(PilotRound round, List<PilotDeclaration> submitted, Act recorded, DataScope scope) {
        for (PilotDeclaration declaration : submitted) {
            declaration.getLines().stream()
                    .filter(line -> line.getApprovedHeads() > 0)
                    .map(DeclarationLine::getCertificateId)
                    .distinct()
                    .forEach(certificate -> workPlanNews.of(plans.add(
                            WorkPlan.ofRound(round, declaration.getDepartmentId(), certificate, recorded), scope)));
        }
    }

    private record Approved(int year, PilotDeclaration declaration, DeclarationLine line) {

        QuotaKey key() {
            return new QuotaKey(year, line.getCertificateId(), line.getLevel());
        }
    }

    private static QuotaDecision decision(PilotRound round, Approved one) {
        return new QuotaDecision(
                one.declaration().getDepartmentId(),
                QuotaEntryKind.APPROVED,
                one.line().getApprovedHeads(),
                round.getApprovalNumber(),
                round.getApprovedOn(),
                QuotaSource.PILOT_ROUND,
                round.getId());
    }
}
