package cn.edu.jzu.skillcert.pilot;

import java.util.Map;

/** Implemented by later features, one bean per stage: what the ledger shows of them. */
public interface LedgerFigures {

    LedgerStage stage();

    /** Of the whole school; a quota that is not named has no heads at this stage. */
    Map<QuotaKey, LedgerFigure> figures(int year);
}
