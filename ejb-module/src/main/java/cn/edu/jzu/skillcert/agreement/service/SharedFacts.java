package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.agreement.model.AgreementSurroundings;
import cn.edu.jzu.skillcert.agreement.model.AgreementText;
import cn.edu.jzu.skillcert.agreement.persistence.CoveringAgreement;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.reference.SkillLevel;
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
 * @param exams that are set, of the departments that are looked at
 * @param agreements of these departments
 */
record SharedFacts(
        List<CertificateOption> certificates,
        List<PriceCapInForce> priceCaps,
        WorkingCalendar calendar,
        ParameterValues parameters,
        LocalDate today,
        List<KnownExam> exams,
        List<CoveringAgreement> agreements) {

    AgreementFacts of(Agreement agreement) {
        return of(agreement, agreement.terms(), agreement.text());
    }

    /** As if the agreement said this. */
    AgreementFacts of(Agreement agreement, TermSheet terms, AgreementText text) {
        Map<Long, String> names =
                certificates.stream().collect(Collectors.toMap(CertificateOption::id, CertificateOption::name));
        return new AgreementFacts(
                terms,
                text,
                names,
                priceCaps,
                calendar,
                parameters,
                today,
                agreement.getSignedOn(),
                surroundings(agreement));
    }

    private AgreementSurroundings surroundings(Agreement agreement) {
        long department = agreement.getDepartmentId();
        return new AgreementSurroundings(
                exams.stream().filter(exam -> exam.departmentId() == department).toList(),
                agreements.stream()
                        .filter(other -> other.departmentId() == department && other.id() != agreement.getId())
                        .map(CoveringAgreement::terms)
                        .toList());
    }

    /** The certificates an agreement with this organization may name, with their levels. */
    Map<Long, Set<SkillLevel>> offeredBy(long organizationId) {
        return certificates.stream()
                .filter(certificate -> certificate.organizationId() == organizationId && !certificate.retired())
                .collect(Collectors.toMap(CertificateOption::id, CertificateOption::levels));
    }
}
