package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything the page of a declaration shows.
 *
 * @param returnReason why it was returned, while it waits to be mended
 * @param declineReason why the department declares nothing; null unless it said so
 * @param allowed what the caller may do now; the services refuse everything else
 */
public record DeclarationDetail(
        long id,
        long version,
        long roundId,
        String roundTitle,
        int year,
        LocalDate departmentDue,
        long departmentId,
        String departmentName,
        DeclarationStatus status,
        String returnReason,
        String declineReason,
        List<LineView> lines,
        Assessment assessment,
        List<TrailStep> trail,
        Set<DeclarationAction> allowed)
        implements Serializable {

    public boolean allows(DeclarationAction action) {
        return allowed.contains(action);
    }

    /** @param approvedHeads null before the approval */
    public record LineView(
            long id, String certificateName, SkillLevel level, int heads, List<BasisView> basis, Integer approvedHeads)
            implements Serializable {

        public int willing() {
            return basis.stream().mapToInt(BasisView::heads).sum();
        }
    }

    public record BasisView(String className, int heads) implements Serializable {}
}
