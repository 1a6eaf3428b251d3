package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.FileContent;
import java.util.List;

/** 配额台账: declared → approved → adjusted → planned → registered → sat → certified, each figure with its document. */
public interface QuotaLedger {

    /** This year, then the others that have a round, newest first. */
    List<Integer> years();

    /** A school has some dozens in a year, so they come all at once. */
    List<LedgerRow> rows(LedgerFilter filter);

    LedgerDetail detail(QuotaKey quota);

    /** The same rows as .xlsx, with a second sheet that explains the columns. */
    FileContent export(LedgerFilter filter);
}
