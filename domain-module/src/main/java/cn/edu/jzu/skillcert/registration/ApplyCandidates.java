package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.time.LocalDate;

/**
 * 报考: exactly the candidates of an export were entered on the organization's platform.
 *
 * @param exportVersion of the export, as the caller saw it
 * @param on the day; not later than today
 * @param reason written for the warnings, or null if there are none
 */
public record ApplyCandidates(long exportId, long exportVersion, LocalDate on, String reason) implements Reasoned {}
