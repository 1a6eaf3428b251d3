package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.time.LocalDate;

/**
 * A new value from a day on.
 *
 * @param clause citation of the text it reads
 * @param reason who decided and why, e.g. number of the minutes
 */
public record DecideParameter(ParameterKey key, String setting, LocalDate validFrom, String clause, String reason)
        implements Reasoned {}
