package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.pilot.LedgerDetail;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.model.QuotaEntry;
import cn.edu.jzu.skillcert.pilot.persistence.DeclaredRow;
import cn.edu.jzu.skillcert.regulation.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** Everything that is known of the quotas of one year. */
record LedgerYear(
        int year,
        List<LedgerRow> rows,
        List<DeclaredRow> declared,
        List<QuotaEntry> entries,
        Map<Long, String> correctionReasons,
        Map<Long, String> roundTitles,
        Map<Long, String> departmentNames) {

    private QuotaKey keyOf(DeclaredRow row) {
        return new QuotaKey(year, row.line().certificateId(), row.line().level());
    }

    /**
     * None for what was never declared, approved or used.
     *
     * @param visible whose declarations the caller may see; the sums are the school's
     */
    Optional<LedgerDetail> detail(QuotaKey key, LongPredicate visible, boolean mayCorrect) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> detail(row, visible, mayCorrect));
    }

    private LedgerDetail detail(LedgerRow row, LongPredicate visible, boolean mayCorrect) {
        List<LedgerDetail.EntryView> views = new ArrayList<>();
        Map<Long, Integer> shares = new TreeMap<>();
        int balance = 0;
        for (QuotaEntry entry : entries) {
            if (entry.key().equals(row.key())) {
                balance += entry.getHeads();
                shares.merge(entry.getDepartmentId(), entry.getHeads(), Integer::sum);
                views.add(view(entry, balance));
            }
        }
        return new LedgerDetail(
                row,
                declared.stream()
                        .filter(one -> keyOf(one).equals(row.key()) && visible.test(one.departmentId()))
                        .map(one -> new LedgerDetail.DeclaredView(
                                one.declarationId(),
                                departmentNames.get(one.departmentId()),
                                roundTitles.get(one.roundId()),
                                one.line().heads(),
                                one.approvedHeads()))
                        .toList(),
                views,
                shares.entrySet().stream()
                        .map(share -> new LedgerDetail.ShareView(
                                share.getKey(), departmentNames.get(share.getKey()), share.getValue()))
                        .collect(Collectors.toList()),
                new Assessment(PilotRules.BALANCE.check(row)),
                mayCorrect);
    }

    private LedgerDetail.EntryView view(QuotaEntry entry, int balance) {
        return new LedgerDetail.EntryView(
                entry.getKind(),
                departmentNames.get(entry.getDepartmentId()),
                entry.getHeads(),
                balance,
                entry.getDocumentNumber(),
                entry.getDecidedOn(),
                entry.getSource(),
                entry.getSource().place(entry.getSourceId()),
                entry.getKind() == QuotaEntryKind.CORRECTION ? correctionReasons.get(entry.getSourceId()) : null,
                ActView.of(entry.getRecorded()));
    }
}
