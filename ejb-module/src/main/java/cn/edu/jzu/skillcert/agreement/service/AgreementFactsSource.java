package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.agreement.model.AgreementText;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.PriceCaps;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers what the agreement rules look at: dictionaries, caps, calendar, and the parameters in force today. */
@Dependent
class AgreementFactsSource {

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private PriceCaps priceCaps;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Clock clock;

    AgreementFacts of(Agreement agreement) {
        return of(agreement.terms(), agreement.text(), agreement.getSignedOn());
    }

    AgreementFacts of(TermSheet terms, AgreementText text, LocalDate signedOn) {
        LocalDate today = LocalDate.now(clock);
        return new AgreementFacts(
                terms,
                text,
                certificateNames(),
                priceCaps.caps(),
                workingDays.calendar(),
                parameters.on(today),
                today,
                signedOn);
    }

    Map<Long, String> certificateNames() {
        return certificates.certificates().stream()
                .collect(Collectors.toMap(CertificateOption::id, CertificateOption::name));
    }
}
