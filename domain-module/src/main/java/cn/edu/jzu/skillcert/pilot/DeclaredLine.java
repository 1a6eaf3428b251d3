package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.util.List;

/**
 * What a department declares for one level of a certificate.
 *
 * @param certificateId 0 while not chosen
 * @param level null while not chosen
 * @param basis the classes behind the heads
 */
public record DeclaredLine(long certificateId, SkillLevel level, int heads, List<WillingClass> basis)
        implements Serializable {

    public DeclaredLine {
        basis = List.copyOf(basis);
    }

    public int willing() {
        return basis.stream().mapToInt(WillingClass::heads).sum();
    }
}
