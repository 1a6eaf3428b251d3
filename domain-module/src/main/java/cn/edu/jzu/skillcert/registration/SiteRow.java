package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the list of exam sites. */
public record SiteRow(
        long id,
        String departmentName,
        String certificateName,
        String organizationName,
        String place,
        int seats,
        LocalDate organizationOn,
        LocalDate authorityOn,
        SiteStatus status)
        implements Serializable {}
