package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * @param returnReason what 教务处 wants mended, or null
 * @param submittedOn day of the first submission, or null
 */
public record IntegrationDetail(
        long id,
        long version,
        int year,
        String departmentName,
        String certificateName,
        IntegrationReportStatus status,
        IntegrationContent content,
        IntegrationWindow window,
        LocalDate submittedOn,
        String returnReason,
        Assessment assessment,
        List<TrailStep> trail,
        Set<IntegrationAction> allowed)
        implements Serializable {

    public IntegrationDetail {
        trail = List.copyOf(trail);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(String action) {
        return allowed.contains(IntegrationAction.valueOf(action));
    }

    public IntegrationRef ref() {
        return new IntegrationRef(id, version);
    }
}
