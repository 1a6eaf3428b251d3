package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/**
 * Heads at one stage of the ledger.
 *
 * @param heads that take a place of the quota
 * @param beside heads that take none: retakes, where the reading leaves them out (A19)
 * @param link path within the portal to the records behind the figure, or null
 */
public record LedgerFigure(int heads, int beside, String link) implements Serializable {}
