package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.regulation.Assessment;
import java.io.Serializable;
import java.util.List;

/** What the rules would say of these lines, and what they would do. */
public record AdjustmentCheck(Assessment assessment, List<AdjustmentEffect> effects) implements Serializable {

    public AdjustmentCheck {
        effects = List.copyOf(effects);
    }
}
