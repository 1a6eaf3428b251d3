package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 协议中必须包含考核费用的标准、结算方式: a price per level and a method, in the terms and in the text. */
public final class ExamFeeAgreed implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.3", "附件1·三·1(2)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        if (facts.text().isEmpty()) {
            return List.of(pending("text", AgreementEvidence.TEXT_MISSING));
        }
        Set<String> inText = facts.keysInText();
        List<Finding> findings = new ArrayList<>();
        prices(facts, inText, findings);
        method(facts, inText, findings);
        if (findings.isEmpty()) {
            findings.add(pass(
                    AgreementEvidence.EXAM_FEE_AGREED, facts.terms().prices().size()));
        }
        return findings;
    }

    private void prices(AgreementFacts facts, Set<String> inText, List<Finding> findings) {
        List<PricedLevel> prices = facts.terms().prices();
        if (prices.isEmpty()) {
            findings.add(fail("prices", AgreementEvidence.NO_PRICES));
        }
        for (int i = 0; i < prices.size(); i++) {
            PricedLevel price = prices.get(i);
            String field = "prices[" + i + "].unitPrice";
            String name = facts.certificateName(price.certificateId());
            if (price.unitPrice() == null || !price.unitPrice().exceeds(Money.ZERO)) {
                findings.add(fail(field, AgreementEvidence.PRICE_MISSING, name, AgreementFacts.shownLevel(price)));
            } else if (!inText.contains(CanonicalTerms.priceKey(price, facts.certificateNames()))) {
                findings.add(fail(
                        field,
                        AgreementEvidence.PRICE_NOT_IN_TEXT,
                        name,
                        AgreementFacts.shownLevel(price),
                        price.unitPrice()));
            }
        }
    }

    private void method(AgreementFacts facts, Set<String> inText, List<Finding> findings) {
        String method = facts.terms().settlementMethod();
        if (method == null || method.isBlank()) {
            findings.add(fail("settlementMethod", AgreementEvidence.METHOD_MISSING));
        } else if (!inText.contains("settlementMethod")) {
            findings.add(fail("settlementMethod", AgreementEvidence.METHOD_NOT_IN_TEXT));
        }
    }
}
