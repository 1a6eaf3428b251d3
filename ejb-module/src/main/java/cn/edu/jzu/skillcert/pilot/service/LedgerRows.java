package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.persistence.LedgerHeads;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The quotas of one year from their sums, one line each. */
record LedgerRows(
        int year,
        List<LedgerHeads> sums,
        Map<LedgerStage, Map<QuotaKey, LedgerFigure>> figures,
        Map<Long, String> certificateNames) {

    private static final Set<QuotaEntryKind> SEPTEMBER = EnumSet.of(
            QuotaEntryKind.SEPTEMBER_NEW, QuotaEntryKind.SEPTEMBER_INCREASE, QuotaEntryKind.SEPTEMBER_DECREASE);

    List<LedgerRow> all() {
        Set<QuotaKey> keys = new HashSet<>();
        sums.forEach(sum -> keys.add(keyOf(sum)));
        figures.values().forEach(stage -> keys.addAll(stage.keySet()));
        return keys.stream()
                .map(this::row)
                .sorted(Comparator.comparing(LedgerRow::certificateName)
                        .thenComparing(row -> row.key().level()))
                .toList();
    }

    private QuotaKey keyOf(LedgerHeads sum) {
        return new QuotaKey(year, sum.certificateId(), sum.level());
    }

    private LedgerRow row(QuotaKey key) {
        Map<LedgerStage, LedgerFigure> ofKey = new EnumMap<>(LedgerStage.class);
        figures.forEach((stage, byKey) -> ofKey.put(stage, byKey.getOrDefault(key, new LedgerFigure(0, 0, null))));
        List<LedgerHeads> own =
                sums.stream().filter(sum -> keyOf(sum).equals(key)).toList();
        return new LedgerRow(
                key,
                certificateNames.getOrDefault(key.certificateId(), ""),
                own.stream()
                        .filter(sum -> sum.kind() == null)
                        .mapToInt(LedgerHeads::heads)
                        .sum(),
                sum(own, EnumSet.of(QuotaEntryKind.APPROVED)),
                sum(own, SEPTEMBER),
                sum(own, EnumSet.of(QuotaEntryKind.INCREASE)),
                sum(own, EnumSet.of(QuotaEntryKind.CORRECTION)),
                ofKey);
    }

    private static int sum(List<LedgerHeads> own, Set<QuotaEntryKind> kinds) {
        return own.stream()
                .filter(sum -> sum.kind() != null && kinds.contains(sum.kind()))
                .mapToInt(LedgerHeads::heads)
                .sum();
    }
}
