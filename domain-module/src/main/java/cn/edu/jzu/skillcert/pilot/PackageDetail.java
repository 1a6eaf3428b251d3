package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The school's September package with every line in it that the caller may see. */
public record PackageDetail(
        long id,
        long version,
        int year,
        int number,
        PackageStatus status,
        LocalDate repliedOn,
        String replyNumber,
        boolean replyKept,
        List<PackageLine> lines,
        List<TrailStep> trail,
        boolean mayDecide)
        implements Serializable {

    /** @param granted null before the province replied */
    public record PackageLine(
            long id,
            long requestId,
            String departmentName,
            String certificateName,
            SkillLevel level,
            AdjustmentKind kind,
            int heads,
            String reason,
            Boolean granted)
            implements Serializable {}
}
