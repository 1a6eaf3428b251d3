package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentLine;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentPackage;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.pilot.persistence.WorkPlanRepository;
import cn.edu.jzu.skillcert.regulation.Pilot;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/**
 * What follows from the province's reply to a September package: granted lines enter the ledger, which never falls below
 * what is registered, and what is new to a department gets its work plan.
 */
@Dependent
public class AdjustmentApproval {

    @Inject
    private QuotaBook book;

    @Inject
    private TakenHeads taken;

    @Inject
    private WorkPlanRepository plans;

    @Inject
    private WorkPlanNews workPlanNews;

    /** @param within every request of the package, decided */
    public void enter(AdjustmentPackage decided, List<AdjustmentRequest> within, Act recorded, DataScope scope) {
        List<Granted> granted = within.stream()
                .flatMap(request -> request.getLines().stream()
                        .filter(AdjustmentLine::getGranted)
                        .map(line -> new Granted(decided.getYear(), request.getDepartmentId(), line)))
                .sorted(Comparator.comparing(Granted::key, QuotaKey.HOLDING_ORDER))
                .toList();
        granted.forEach(one -> book.enter(one.key(), decision(decided, one), recorded, scope));
        granted.stream()
                .filter(one -> one.line().getKind() == AdjustmentKind.DECREASE)
                .map(Granted::key)
                .distinct()
                .forEach(taken::mustFit);
        generatePlans(decided, granted, recorded, scope);
    }

    private record Granted(int year, long departmentId, AdjustmentLine line) {

        QuotaKey key() {
            return new QuotaKey(year, line.getCertificateId(), line.getLevel());
        }

        Pilot pilot() {
            return new Pilot(year, departmentId, line.getCertificateId());
        }
    }

    /** A department that gets its first heads of a certificate plans its work like one whose declaration is approved. */
    private void generatePlans(AdjustmentPackage decided, List<Granted> granted, Act recorded, DataScope scope) {
        granted.stream()
                .filter(one -> one.line().getKind() != AdjustmentKind.DECREASE)
                .map(Granted::pilot)
                .distinct()
                .filter(pilot -> plans.of(pilot.year(), pilot.departmentId(), pilot.certificateId(), scope)
                        .isEmpty())
                .forEach(pilot -> workPlanNews.of(plans.add(
                        WorkPlan.ofPackage(decided, pilot.departmentId(), pilot.certificateId(), recorded), scope)));
    }

    private static QuotaDecision decision(AdjustmentPackage decided, Granted one) {
        return new QuotaDecision(
                one.departmentId(),
                one.line().getKind().entry(),
                one.line().getHeads(),
                decided.getReplyNumber(),
                decided.getRepliedOn(),
                QuotaSource.ADJUSTMENT_PACKAGE,
                decided.getId());
    }
}
