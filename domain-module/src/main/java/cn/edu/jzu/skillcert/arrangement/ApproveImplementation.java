package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.shared.Reasoned;

/** @param opinion or null */
public record ApproveImplementation(ImplementationRef plan, String opinion) implements Reasoned {
    @Override
    public String reason() {
        return opinion;
    }
}
