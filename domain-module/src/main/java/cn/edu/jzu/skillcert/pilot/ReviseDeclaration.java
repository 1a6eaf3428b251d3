package cn.edu.jzu.skillcert.pilot;

import java.util.List;

/** Replaces what is declared. */
public record ReviseDeclaration(PilotRef declaration, List<DeclaredLine> lines) {

    public ReviseDeclaration {
        lines = List.copyOf(lines);
    }
}
