package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.PriceCaps;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

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

    SharedFacts today() {
        LocalDate today = LocalDate.now(clock);
        return new SharedFacts(
                certificates.certificates(), priceCaps.caps(), workingDays.calendar(), parameters.on(today), today);
    }

    AgreementFacts of(Agreement agreement) {
        return today().of(agreement);
    }
}
