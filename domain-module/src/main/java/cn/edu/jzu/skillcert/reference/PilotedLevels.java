package cn.edu.jzu.skillcert.reference;

import java.util.List;

/**
 * Which levels are piloted and since when. Implemented by the feature that keeps pilots, as a {@code @Dependent} class
 * found by its type; asked by features that stand beside it in the table of layers and may not know it.
 */
public interface PilotedLevels {

    /** Of the whole school, by what is approved until now. */
    List<PilotedLevel> of(int year);
}
