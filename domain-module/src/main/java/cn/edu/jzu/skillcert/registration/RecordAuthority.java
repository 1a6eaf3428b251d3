package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.time.LocalDate;

/**
 * What the higher authority decided.
 *
 * @param document number or name of its paper
 * @param remark why not; wanted for a no
 */
public record RecordAuthority(SiteRef site, Boolean granted, LocalDate on, String document, String remark)
        implements Reasoned {
    @Override
    public String reason() {
        return remark;
    }
}
