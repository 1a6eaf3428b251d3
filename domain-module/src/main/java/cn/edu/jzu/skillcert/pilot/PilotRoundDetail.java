package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A round with what its departments declared, as far as the caller may see it.
 *
 * @param lines of submitted declarations, by department
 * @param undeclared departments of the caller that have neither submitted nor declined, while declarations are taken
 * @param allowed what the caller may do now; the services refuse everything else
 */
public record PilotRoundDetail(
        long id,
        long version,
        int year,
        String title,
        String noticeNumber,
        LocalDate departmentDue,
        LocalDate platformDue,
        PilotRoundStatus status,
        LocalDate consentedOn,
        String minutesNumber,
        LocalDate uploadedOn,
        LocalDate approvedOn,
        String approvalNumber,
        List<FileView> files,
        List<DeclarationRow> declarations,
        List<String> undeclared,
        List<RoundLine> lines,
        Assessment assessment,
        List<TrailStep> trail,
        Set<PilotRoundAction> allowed)
        implements Serializable {

    public boolean allows(PilotRoundAction action) {
        return allowed.contains(action);
    }

    public record FileView(PilotFileKind kind, String fileName, long fileSize, ActView uploaded)
            implements Serializable {}

    /** @param approvedHeads null before the approval */
    public record RoundLine(
            long id,
            long declarationId,
            String departmentName,
            String certificateName,
            SkillLevel level,
            int heads,
            int willing,
            Integer approvedHeads)
            implements Serializable {}
}
