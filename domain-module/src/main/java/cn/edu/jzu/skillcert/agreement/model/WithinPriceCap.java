package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 不得超出省教育行政部门核定的省域上限: the cap on the day of signing decides; a lower one before the exams is told. */
public final class WithinPriceCap implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.4", "附件1·三·1(2)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        if (facts.terms().prices().isEmpty()) {
            return List.of(pending("prices", AgreementEvidence.NO_PRICES));
        }
        if (facts.signingDay() == null) {
            return List.of(pending("signingDate", AgreementEvidence.CAP_DATE_MISSING));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < facts.terms().prices().size(); i++) {
            price(facts, facts.terms().prices().get(i), "prices[" + i + "].unitPrice", findings);
        }
        return findings;
    }

    private void price(AgreementFacts facts, PricedLevel line, String field, List<Finding> findings) {
        String name = facts.certificateName(line.certificateId());
        Object level = AgreementFacts.shownLevel(line);
        LocalDate day = facts.signingDay();
        Money price = line.unitPrice();
        Optional<PriceCapInForce> inForce = caps(facts, line)
                .filter(cap -> !day.isBefore(cap.from()) && (cap.to() == null || !day.isAfter(cap.to())))
                .min(Comparator.comparing(PriceCapInForce::cap));
        if (price == null) {
            findings.add(pending(field, AgreementEvidence.PRICE_MISSING, name, level));
        } else if (inForce.isEmpty()) {
            findings.add(pending(field, AgreementEvidence.CAP_MISSING, name, level, day));
        } else {
            PriceCapInForce cap = inForce.get();
            if (price.exceeds(cap.cap())) {
                findings.add(fail(
                        field,
                        AgreementEvidence.OVER_CAP,
                        name,
                        level,
                        price,
                        cap.cap(),
                        document(cap),
                        excess(price, cap)));
            } else {
                findings.add(pass(AgreementEvidence.WITHIN_CAP, name, level, price, cap.cap(), document(cap), day));
                lowered(facts, line)
                        .ifPresent(lower -> findings.add(warn(
                                field,
                                AgreementEvidence.CAP_LOWERED,
                                name,
                                level,
                                price,
                                lower.cap(),
                                document(lower),
                                lower.from())));
            }
        }
    }

    /** The first cap below the price that begins between signing and the last exam. */
    private static Optional<PriceCapInForce> lowered(AgreementFacts facts, PricedLevel line) {
        LocalDate lastExam = facts.terms().lastExamDate();
        return caps(facts, line)
                .filter(cap -> cap.from().isAfter(facts.signingDay()))
                .filter(cap -> lastExam == null || !cap.from().isAfter(lastExam))
                .filter(cap -> line.unitPrice().exceeds(cap.cap()))
                .min(Comparator.comparing(PriceCapInForce::from));
    }

    private static Stream<PriceCapInForce> caps(AgreementFacts facts, PricedLevel line) {
        return facts.priceCaps().stream()
                .filter(cap -> cap.certificateId() == line.certificateId() && cap.level() == line.level());
    }

    private static Money excess(Money price, PriceCapInForce cap) {
        return new Money(price.amount().subtract(cap.cap().amount()));
    }

    private static String document(PriceCapInForce cap) {
        return cap.documentNo() == null ? "—" : cap.documentNo();
    }
}
