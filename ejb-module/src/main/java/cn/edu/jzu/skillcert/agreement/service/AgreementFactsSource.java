package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.KnownExams;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.agreement.persistence.CoveringAgreements;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.PriceCaps;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Gathers what the agreement rules look at: dictionaries, caps, calendar, exams that are set, the other agreements of the
 * department, and the parameters in force today or on the day of a decision.
 */
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

    @Inject
    private CoveringAgreements agreements;

    @Inject
    @Any
    private Instance<KnownExams> exams;

    /** For these departments, whose exams and agreements are read at once. */
    SharedFacts today(Set<Long> departmentIds) {
        LocalDate today = LocalDate.now(clock);
        return new SharedFacts(
                certificates.certificates(),
                priceCaps.caps(),
                workingDays.calendar(),
                parameters.on(today),
                today,
                knownExams(departmentIds),
                agreements.of(departmentIds));
    }

    SharedFacts today(Agreement agreement) {
        return today(Set.of(agreement.getDepartmentId()));
    }

    AgreementFacts of(Agreement agreement) {
        return today(agreement).of(agreement);
    }

    List<KnownExam> knownExams(Set<Long> departmentIds) {
        return exams.stream()
                .flatMap(source -> source.of(departmentIds).stream())
                .toList();
    }

    /** The parameters in force at moments of the past, each day read once. */
    Function<Instant, ParameterValues> inForceAt() {
        Map<LocalDate, ParameterValues> known = new HashMap<>();
        return moment -> known.computeIfAbsent(LocalDate.ofInstant(moment, clock.getZone()), parameters::on);
    }
}
