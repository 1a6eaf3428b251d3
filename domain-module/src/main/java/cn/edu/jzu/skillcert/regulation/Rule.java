package cn.edu.jzu.skillcert.regulation;

import java.util.Arrays;
import java.util.List;

/**
 * One checkable rule of the regulation: pure, named, listable.
 *
 * @param <F> the facts it looks at
 */
public interface Rule<F> {

    RuleInfo info();

    /** At least one finding, always; {@link Verdict#NOT_APPLICABLE} is one too. */
    List<Finding> check(F facts);

    default Finding pass(EvidenceCode evidence, Object... arguments) {
        return finding(Verdict.PASS, info().severity(), evidence, null, arguments);
    }

    default Finding fail(String field, EvidenceCode evidence, Object... arguments) {
        return finding(Verdict.FAIL, info().severity(), evidence, field, arguments);
    }

    /** A 不通过 that is milder than the rule as a whole. */
    default Finding warn(String field, EvidenceCode evidence, Object... arguments) {
        return finding(Verdict.FAIL, Severity.WARNING, evidence, field, arguments);
    }

    /** A 不通过 that is only shown. */
    default Finding hint(String field, EvidenceCode evidence, Object... arguments) {
        return finding(Verdict.FAIL, Severity.HINT, evidence, field, arguments);
    }

    default Finding pending(String field, EvidenceCode evidence, Object... arguments) {
        return finding(Verdict.PENDING, info().severity(), evidence, field, arguments);
    }

    /** A 待定 that is milder than the rule as a whole. */
    default Finding pendingWarning(String field, EvidenceCode evidence, Object... arguments) {
        return finding(Verdict.PENDING, Severity.WARNING, evidence, field, arguments);
    }

    default Finding notApplicable(EvidenceCode evidence, Object... arguments) {
        return finding(Verdict.NOT_APPLICABLE, info().severity(), evidence, null, arguments);
    }

    private Finding finding(Verdict verdict, Severity severity, EvidenceCode code, String field, Object... arguments) {
        return new Finding(info(), verdict, severity, code, Arrays.asList(arguments), field);
    }
}
