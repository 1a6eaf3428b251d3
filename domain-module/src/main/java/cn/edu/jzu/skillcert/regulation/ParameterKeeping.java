package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.List;

/** Keeps the dated parameters. What applied in the past is never changed. */
public interface ParameterKeeping {

    /** Every value there is, by parameter, newest first. There are a few dozen, so they come whole. */
    List<ParameterRow> values();

    /**
     * Refused with {@link RegulationError#PARAMETER_FROM_PAST} if it were to apply before today, and with {@link
     * RegulationError#PARAMETER_DAY_TAKEN} if another value starts on that day.
     *
     * @return id of the value
     */
    long decide(DecideParameter command);

    /** Takes back a value that is not in force yet, else refused with {@link RegulationError#PARAMETER_IN_FORCE}. */
    void withdraw(long id, long version);

    /** .xlsx of all values; can be imported again. */
    byte[] export();

    /** Values that are there are left as they are; new ones follow the rules of {@link #decide}. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
