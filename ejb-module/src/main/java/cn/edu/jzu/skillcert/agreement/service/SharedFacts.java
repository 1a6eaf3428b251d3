package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.agreement.model.AgreementText;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every agreement is held against on one day. Read once, however many agreements are looked at.
 *
 * @param certificates all of them, for naming also what is retired
 * @param priceCaps of the province, past and coming ones too
 * @param parameters in force on that day
 */
record SharedFacts(
        List<CertificateOption> certificates,
        List<PriceCapInForce> priceCaps,
        WorkingCalendar calendar,
        ParameterValues parameters,
        LocalDate today) {

    AgreementFacts of(Agreement agreement) {
        return of(agreement.terms(), agreement.text(), agreement.getSignedOn());
    }

    /** @param signedOn the day it was really signed, or null while it is not */
    AgreementFacts of(TermSheet terms, AgreementText text, LocalDate signedOn) {
        Map<Long, String> names =
                certificates.stream().collect(Collectors.toMap(CertificateOption::id, CertificateOption::name));
        return new AgreementFacts(terms, text, names, priceCaps, calendar, parameters, today, signedOn);
    }

    /** The certificates an agreement with this organization may name. */
    Set<Long> offeredBy(long organizationId) {
        return certificates.stream()
                .filter(certificate -> certificate.organizationId() == organizationId && !certificate.retired())
                .map(CertificateOption::id)
                .collect(Collectors.toSet());
    }
}
