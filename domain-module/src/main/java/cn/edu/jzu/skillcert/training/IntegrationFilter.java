package cn.edu.jzu.skillcert.training;

import java.io.Serializable;

/** Each part may be null for any. */
public record IntegrationFilter(Integer year, Long departmentId, Long certificateId, IntegrationReportStatus status)
        implements Serializable {

    public static final IntegrationFilter ALL = new IntegrationFilter(null, null, null, null);
}
