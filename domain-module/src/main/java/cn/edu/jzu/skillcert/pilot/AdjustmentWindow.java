package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When the yearly adjustment may be filed (R-2.1d), by the parameters in force today.
 *
 * @param lastWorkingDay on or before the last day; the day to be reminded of
 * @param open whether today lies in it and the school's package is not locked yet
 */
public record AdjustmentWindow(
        int year, LocalDate first, LocalDate last, LocalDate lastWorkingDay, boolean open, boolean locked)
        implements Serializable {}
