package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/**
 * What a department wants to change.
 *
 * @param certificateId 0 while not chosen
 * @param level null while not chosen
 * @param kind null while not chosen
 */
public record AdjustedLine(long certificateId, SkillLevel level, AdjustmentKind kind, int heads, String reason)
        implements Serializable {

    /** Heads as the quota takes them. */
    public int change() {
        return kind == null ? 0 : kind.entry().signed(heads);
    }
}
