package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;

/** Only items of the agreement that the organization bears can be received from it; asked for each receivable line. */
public final class ReceivableItemAgreed implements Rule<ReceivableItemAgreed.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.8", "附件1·三·1(3)", Severity.BLOCKING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** @param name wanted for {@link FeeItemKind#OTHER}, else ignored */
    public record Facts(TermSheet terms, FeeItemKind kind, String name) {}

    @Override
    public List<Finding> check(Facts facts) {
        Object shown = facts.kind() == FeeItemKind.OTHER && facts.name() != null ? facts.name() : facts.kind();
        return List.of(facts.terms().feeItems().stream()
                .filter(item -> isSame(item, facts))
                .findFirst()
                .map(item -> item.bearer() == CostBearer.ORGANIZATION
                        ? pass(AgreementEvidence.ITEM_AGREED, shown)
                        : fail("kind", AgreementEvidence.ITEM_BORNE_BY_SCHOOL, shown))
                .orElseGet(() -> fail("kind", AgreementEvidence.ITEM_NOT_AGREED, shown)));
    }

    private static boolean isSame(FeeItem item, Facts facts) {
        return item.kind() == facts.kind()
                && (item.kind() != FeeItemKind.OTHER
                        || item.name() != null
                                && facts.name() != null
                                && item.name().strip().equals(facts.name().strip()));
    }
}
