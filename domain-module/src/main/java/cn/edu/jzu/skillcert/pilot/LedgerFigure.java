package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;

/**
 * Heads at one stage of the ledger.
 *
 * @param heads that take a place of the quota
 * @param beside heads that take none: retakes, where the reading leaves them out (A19)
 * @param behind where the records behind the figure are, or null
 */
public record LedgerFigure(int heads, int beside, Place behind) implements Serializable {}
