package cn.edu.jzu.skillcert.regulation;

import java.util.Set;

/**
 * Which pilots there are. Implemented by the feature that keeps them, as a {@code @Dependent} class found by its type;
 * asked by features that stand beside it in the table of layers and may not know it.
 */
public interface PilotSource {

    /** Of the whole school, by what is approved until now. */
    Set<Pilot> pilots(int year);
}
