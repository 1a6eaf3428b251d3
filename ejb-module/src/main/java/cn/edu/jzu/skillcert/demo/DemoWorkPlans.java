package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.model.RoleGrant;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.WorkPlan;
import cn.edu.jzu.skillcert.pilot.model.WorkPlanLine;
import cn.edu.jzu.skillcert.pilot.persistence.WorkPlanRepository;
import cn.edu.jzu.skillcert.pilot.service.WorkPlanNews;
import cn.edu.jzu.skillcert.platform.Condition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Work plans of an approved round: most are followed, some are late, the last ones nobody has filled in. */
@Dependent
class DemoWorkPlans {

    private static final List<String> PLACES = List.of("学术报告厅", "线上（腾讯会议）", "实训楼机房", "实训楼考场");

    @Inject
    private WorkPlanRepository plans;

    @Inject
    private WorkPlanNews news;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Clock clock;

    void follow(PilotRound round) {
        List<WorkPlan> generated =
                plans.list(Condition.all().and("e.roundId = :round", "round", round.getId()), DemoData.DEMO.scope());
        for (int i = 0; i < generated.size() - 2; i++) {
            fill(generated.get(i), i % 3 == 1);
        }
    }

    private void fill(WorkPlan plan, boolean late) {
        LocalDate today = LocalDate.now(clock);
        Actor actor = drafter(plan.getDepartmentId());
        Instant moment =
                today.minusDays(190).atTime(10, 20).atZone(clock.getZone()).toInstant();
        List<PlannedLine> lines = List.of(
                line(WorkPlanBlock.BRIEFING, today.minusDays(180), actor),
                line(WorkPlanBlock.TEACHER_TRAINING, today.minusDays(120), actor),
                line(WorkPlanBlock.CERTIFICATE_TRAINING, today.minusDays(9), actor),
                line(WorkPlanBlock.EXAM, today.plusDays(20), actor));
        plan.revise(lines, Map.of(), line -> false, null, actor, moment);
        plan.putInForce(actor, moment.plusSeconds(900));
        plans.flush();
        for (WorkPlanLine line : plan.getLines()) {
            boolean over = line.getPlannedOn().isBefore(today);
            if (over && !(late && line.getBlock() == WorkPlanBlock.CERTIFICATE_TRAINING)) {
                LocalDate done = line.getPlannedOn();
                plan.complete(
                        line.getId(),
                        done,
                        "已按计划完成",
                        actor,
                        done.atTime(16, 30).atZone(clock.getZone()).toInstant());
            }
        }
        plans.flush();
        news.of(plan);
    }

    private static PlannedLine line(WorkPlanBlock block, LocalDate on, Actor actor) {
        return new PlannedLine(null, block, on, PLACES.get(block.ordinal()), actor.name());
    }

    /** Somebody of the department. */
    private Actor drafter(long departmentId) {
        Account account = accounts.list(Condition.all(), DemoData.DEMO.scope()).stream()
                .filter(one -> one.getGrants().stream()
                        .map(RoleGrant::getDepartmentId)
                        .anyMatch(id -> id != null && id == departmentId))
                .findFirst()
                .orElseThrow();
        return new Actor(account.getId(), account.getName(), null, null);
    }
}
