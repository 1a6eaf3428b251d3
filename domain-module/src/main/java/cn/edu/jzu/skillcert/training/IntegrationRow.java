package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.Instant;

/**
 * @param units skill units of the certificate
 * @param covered those that a course teaches
 * @param firstSubmittedAt null while it never was
 */
public record IntegrationRow(
        long id,
        int year,
        Integer planYear,
        String departmentName,
        String certificateName,
        IntegrationReportStatus status,
        int units,
        int covered,
        Instant firstSubmittedAt)
        implements Serializable {

    /** In percent, rounded down; null without units. */
    public Integer coverage() {
        return units == 0 ? null : covered * 100 / units;
    }
}
