package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An application with what the rule says of it.
 *
 * @param submitted null while it is a draft
 * @param organizationPaper name of the file, or null; so too of the authority
 * @param recordedByDepartment the organization has no account and answered on paper
 * @param replacesId the site that this one changes, or null
 * @param note why it came back or was rejected, or null
 */
public record SiteDetail(
        SiteRef site,
        long departmentId,
        String departmentName,
        long certificateId,
        String certificateName,
        String organizationName,
        String place,
        int seats,
        String conditions,
        SiteStatus status,
        ActView submitted,
        LocalDate organizationOn,
        String organizationDocument,
        String organizationPaper,
        ActView organizationAct,
        boolean recordedByDepartment,
        LocalDate authorityOn,
        String authorityDocument,
        String authorityPaper,
        ActView authorityAct,
        Long replacesId,
        String note,
        Assessment assessment,
        List<TrailStep> trail,
        Set<SiteAction> allowed)
        implements Serializable {

    public SiteDetail {
        trail = List.copyOf(trail);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(String action) {
        return allowed.contains(SiteAction.valueOf(action));
    }

    public SiteDraft draft() {
        return new SiteDraft(certificateId, place, seats, conditions);
    }
}
