package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/**
 * Heads at one stage of the ledger.
 *
 * @param link path within the portal to the records behind the figure, or null
 */
public record LedgerFigure(int heads, String link) implements Serializable {}
