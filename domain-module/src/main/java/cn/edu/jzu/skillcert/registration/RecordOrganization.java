package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.time.LocalDate;

/**
 * What an evaluation organization that has no account here has answered on paper.
 *
 * @param document number or name of its paper
 * @param remark what it wants changed; wanted for a no
 */
public record RecordOrganization(SiteRef site, Boolean granted, LocalDate on, String document, String remark)
        implements Reasoned {
    @Override
    public String reason() {
        return remark;
    }
}
