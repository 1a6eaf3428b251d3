package cn.edu.jzu.skillcert.registration;

import java.time.LocalDate;

/** @param document number or name of the paper in which the organization approves */
public record ApproveSite(SiteRef site, LocalDate on, String document) {}
