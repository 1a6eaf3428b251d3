package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.math.BigDecimal;
import java.util.List;

/** The signed wording is the approved one, apart from seal, signature and date; a person confirms it page by page. */
public final class SignedAsApproved implements Rule<SignedAsApproved.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.14", "附件1·三·2(2)(3)", Severity.BLOCKING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * @param comparison null if no text could be read from the scan
     * @param confirmedBy who compared page by page, or null
     */
    public record Facts(SignedTextComparison comparison, String confirmedBy, ParameterValues parameters) {}

    @Override
    public List<Finding> check(Facts facts) {
        SignedTextComparison comparison = facts.comparison();
        boolean confirmed = facts.confirmedBy() != null && !facts.confirmedBy().isBlank();
        if (comparison == null) {
            return List.of(
                    confirmed
                            ? pass(AgreementEvidence.SCAN_CONFIRMED_BY_EYE, facts.confirmedBy())
                            : pending("scan", AgreementEvidence.SCAN_UNREADABLE));
        }
        int wanted = facts.parameters().count(ParameterKey.SIGNED_TEXT_SIMILARITY);
        long passages = comparison.differences().changedParagraphs();
        String similarity = comparison.similarity().toPlainString();
        if (!comparison.changedNumbers().isEmpty()) {
            return List.of(fail(
                    "scan",
                    AgreementEvidence.SIGNED_NUMBERS_DIFFER,
                    String.join("；", comparison.changedNumbers()),
                    similarity));
        }
        if (comparison.similarity().compareTo(BigDecimal.valueOf(wanted)) < 0) {
            return List.of(fail("scan", AgreementEvidence.SIGNED_TEXT_DIFFERS, similarity, wanted, passages));
        }
        if (!confirmed) {
            return List.of(pending("scan", AgreementEvidence.SIGNED_TEXT_UNCONFIRMED, similarity, passages));
        }
        return List.of(pass(AgreementEvidence.SIGNED_TEXT_SAME, facts.confirmedBy(), similarity, passages));
    }
}
