package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the agreement list. */
public record AgreementRow(
        long id,
        String title,
        String departmentName,
        String organizationName,
        AgreementStatus status,
        ReviewStage turn,
        LocalDate startDate,
        LocalDate endDate,
        String filingNumber,
        LocalDate filedOn,
        LocalDate signedOn)
        implements Serializable {}
