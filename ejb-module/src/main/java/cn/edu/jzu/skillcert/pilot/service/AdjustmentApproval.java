package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentLine;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentPackage;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What follows from the province's reply to a September package: granted lines enter the ledger. */
@Dependent
public class AdjustmentApproval {

    @Inject
    private QuotaBook book;

    /** @param within every request of the package, decided */
    public void enter(AdjustmentPackage decided, List<AdjustmentRequest> within, Act recorded, DataScope scope) {
        within.stream()
                .flatMap(request -> request.getLines().stream()
                        .filter(AdjustmentLine::getGranted)
                        .map(line -> new Granted(request.getDepartmentId(), line)))
                // In one order, or two who hold several quotas wait for each other for ever.
                .sorted(Comparator.comparing((Granted one) -> one.line().getCertificateId())
                        .thenComparing(one -> one.line().getLevel()))
                .forEach(one -> book.enter(
                        new QuotaKey(
                                decided.getYear(),
                                one.line().getCertificateId(),
                                one.line().getLevel()),
                        decision(decided, one),
                        recorded,
                        scope));
    }

    private record Granted(long departmentId, AdjustmentLine line) {}

    private static QuotaDecision decision(AdjustmentPackage decided, Granted one) {
        return new QuotaDecision(
                one.departmentId(),
                one.line().getKind().entry(),
                one.line().getHeads(),
                decided.getReplyNumber(),
                decided.getRepliedOn(),
                QuotaSource.ADJUSTMENT_PACKAGE,
                decided.getId(),
                AdjustmentNews.page(decided));
    }
}
