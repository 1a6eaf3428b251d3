package cn.edu.jzu.skillcert.pilot;

import java.util.List;

/** Replaces what is asked for. */
public record ReviseAdjustment(PilotRef request, List<AdjustedLine> lines) {

    public ReviseAdjustment {
        lines = List.copyOf(lines);
    }
}
