package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 若学校为该证书考核站点: six topics must be settled, in the terms and in the text. */
public final class SiteTermsAgreed implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.6", "附件1·三·1(3)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        if (!facts.terms().examSite()) {
            return List.of(notApplicable(AgreementEvidence.NOT_A_SITE));
        }
        if (facts.text().isEmpty()) {
            return List.of(pending("text", AgreementEvidence.TEXT_MISSING));
        }
        Set<String> inText = facts.keysInText();
        List<Finding> findings = new ArrayList<>();
        for (SiteTopic topic : SiteTopic.values()) {
            String term = facts.terms().siteTerms().get(topic);
            String field = "siteTerms[" + topic + "]";
            if (term == null || term.isBlank()) {
                findings.add(fail(field, AgreementEvidence.TOPIC_MISSING, topic));
            } else if (!inText.contains(CanonicalTerms.siteKey(topic))) {
                findings.add(fail(field, AgreementEvidence.TOPIC_NOT_IN_TEXT, topic));
            }
        }
        return findings.isEmpty()
                ? List.of(pass(AgreementEvidence.SITE_TERMS_AGREED, SiteTopic.values().length))
                : findings;
    }
}
