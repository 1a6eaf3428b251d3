package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;
import java.util.List;

/**
 * What one rule says of one case, with its evidence.
 *
 * @param severity the rule's own, or a milder one for a part of the rule (通过 with a 警告 is two findings)
 * @param arguments values for the placeholders of the evidence text: dates, numbers, {@code Money}, strings
 * @param field path of the input to mend, as the form names it, or null
 */
public record Finding(
        RuleInfo rule, Verdict verdict, Severity severity, EvidenceCode evidence, List<Object> arguments, String field)
        implements Serializable {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING && (verdict == Verdict.FAIL || verdict == Verdict.PENDING);
    }

    /** 不通过 at the level 警告: the user may go on with a written reason. */
    public boolean wantsReason() {
        return severity == Severity.WARNING && verdict == Verdict.FAIL;
    }
}
