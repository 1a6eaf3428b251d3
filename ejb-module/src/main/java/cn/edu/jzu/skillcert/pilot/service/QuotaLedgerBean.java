package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.pilot.LedgerDetail;
import cn.edu.jzu.skillcert.pilot.LedgerFilter;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class QuotaLedgerBean implements QuotaLedger {

    @Inject
    private LedgerBook book;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public List<Integer> years() {
        int thisYear = Year.now(clock).getValue();
        Set<Integer> years = new LinkedHashSet<>(List.of(thisYear));
        rounds.list(Condition.all(), caller.scopeIn(READ_QUOTAS)).stream()
                .map(PilotRound::getYear)
                .sorted(Comparator.reverseOrder())
                .forEach(years::add);
        return List.copyOf(years);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public List<LedgerRow> rows(LedgerFilter filter) {
        return book.rows(filter.year(), caller.scopeIn(READ_QUOTAS)).stream()
                .filter(row -> filter.certificateId() == null
                        || filter.certificateId() == row.key().certificateId())
                .toList();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public LedgerDetail detail(QuotaKey quota) {
        return book.of(quota.year(), caller.scopeIn(READ_QUOTAS))
                .detail(
                        quota,
                        department -> PilotPermissions.reaches(READ_PILOTS, department, caller.authority()),
                        caller.carries(KEEP_PILOTS))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent export(LedgerFilter filter) {
        return papers.ledger(rows(filter));
    }
}
