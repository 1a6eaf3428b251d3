package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One quota with every decision behind it, and what each department has of it. */
public record LedgerDetail(
        LedgerRow row,
        List<DeclaredView> declared,
        List<EntryView> entries,
        List<ShareView> shares,
        Assessment assessment,
        boolean mayCorrect)
        implements Serializable {

    /** @param approvedHeads null before the approval */
    public record DeclaredView(
            long declarationId, String departmentName, String roundTitle, int heads, Integer approvedHeads)
            implements Serializable {}

    /**
     * @param heads signed
     * @param balance of the quota after it
     * @param place where the record it comes from is shown
     * @param reason of a correction; null otherwise
     */
    public record EntryView(
            QuotaEntryKind kind,
            String departmentName,
            int heads,
            int balance,
            String documentNumber,
            LocalDate decidedOn,
            QuotaSource source,
            Place place,
            String reason,
            ActView recorded)
            implements Serializable {}

    public record ShareView(long departmentId, String departmentName, int heads) implements Serializable {}
}
