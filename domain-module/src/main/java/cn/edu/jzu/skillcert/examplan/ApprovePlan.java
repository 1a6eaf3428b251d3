package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.Reasoned;

/** @param opinion or null */
public record ApprovePlan(PlanRef plan, String opinion) implements Reasoned {
    @Override
    public String reason() {
        return opinion;
    }
}
