package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.Reasoned;

/** @param reasons for 警告 findings, or null if there are none */
public record SubmitPlan(PlanRef plan, String reasons) implements Reasoned {
    @Override
    public String reason() {
        return reasons;
    }
}
