package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.examplan.persistence.QuotaIncreaseRepository;
import cn.edu.jzu.skillcert.examplan.service.PlanNews;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans of several departments in every state, one of them over its quota with an application on its way. */
@Dependent
public class DemoExamPlans implements DemoContribution {

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private QuotaIncreaseRepository increases;

    @Inject
    private DepartmentRepository departments;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private ClassRepository classes;

    @Inject
    private StaffRepository staff;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PlanNews news;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        DemoTable.of("examplans.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("department") + row.get("month"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::tell);
    }

    private void tell(List<Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        YearMonth month = YearMonth.now(clock).plusMonths(Integer.parseInt(first.get("month")));
        LocalDate today = LocalDate.now(clock);
        LocalDate begun = month.atDay(1).minusDays(8);
        DemoDiary diary = new DemoDiary(begun.isBefore(today) ? begun : today.minusDays(6), clock.getZone());
        Actor planner = actor(first.get("planner"));
        long department = departments
                .list(coded("code", first.get("department")), DemoData.DEMO.scope())
                .get(0)
                .getId();
        ExamPlan plan =
                plans.add(new ExamPlan(department, month, month, planner, diary.after(0)), DemoData.DEMO.scope());
        boolean zero = first.get("story").equals("ZERO");
        plan.revise(
                new PlanContent(
                        zero,
                        zero
                                ? List.of()
                                : rows.stream().map(row -> exam(row, month)).toList()),
                planner,
                diary.after(0));
        plans.flush();
        if (!first.get("increase").isEmpty()) {
            apply(plan, Integer.parseInt(first.get("increase")), planner, diary);
        }
        review(plan, first.get("story"), planner, diary);
        plans.flush();
        news.of(plan);
    }

    private void review(ExamPlan plan, String story, Actor planner, DemoDiary diary) {
        Actor host = actor("jwc.wang");
        if (story.equals("DRAFT")) {
            return;
        }
        plan.submit(null, planner, diary.after(1));
        switch (story) {
            case "APPROVED", "ZERO" -> plan.approve("同意", diary.today(), host, diary.after(1));
            case "RETURNED" -> plan.returnToDepartment("考场条件要求未写明每场机床台数与人数的安排，请补充后重新提交。", host, diary.after(1));
            default -> {
                // Waits for 教务处.
            }
        }
    }

    private void apply(ExamPlan plan, int heads, Actor planner, DemoDiary diary) {
        QuotaIncrease increase = increases.add(
                new QuotaIncrease(
                        plan,
                        plan.content().exams().get(0),
                        heads,
                        "两个班学生报名踊跃，动员人数超过批准人数。",
                        diary.today(),
                        planner,
                        diary.after(0)),
                DemoData.DEMO.scope());
        increase.forward(diary.today(), actor("jwc.wang"), diary.after(0));
        increases.flush();
        news.of(increase);
    }

    private PlannedExamTerms exam(Map<String, String> row, YearMonth month) {
        List<ClassHeads> lines = new ArrayList<>();
        String[] words = row.get("classes").split(" ");
        for (int i = 0; i < words.length; i += 2) {
            long classId = classes.list(coded("code", words[i]), DemoData.DEMO.scope())
                    .get(0)
                    .getId();
            lines.add(new ClassHeads(classId, Integer.valueOf(words[i + 1])));
        }
        // Whatever day a newcomer starts on, one approved exam lies ahead.
        boolean late = row.get("days").equals("MONTH_END");
        LocalDate saturday = month.atDay(19).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return new PlannedExamTerms(
                null,
                certificates
                        .list(coded("code", row.get("certificate")), DemoData.DEMO.scope())
                        .get(0)
                        .getId(),
                SkillLevel.valueOf(row.get("level")),
                staff.list(coded("staffNumber", row.get("responsible")), DemoData.DEMO.scope())
                        .get(0)
                        .getId(),
                lines.stream().mapToInt(ClassHeads::heads).sum(),
                ComponentDate.on(late ? month.atEndOfMonth() : saturday),
                ComponentDate.on(late ? month.atEndOfMonth() : saturday.plusDays(1)),
                row.get("place"),
                row.get("conditions"),
                lines);
    }

    private Actor actor(String username) {
        Account account = accounts.findByUsername(username, DemoData.DEMO).orElseThrow();
        return new Actor(account.getId(), account.getName(), null, null);
    }

    private static Condition coded(String attribute, String code) {
        return Condition.all().and("e." + attribute + " = :code", "code", code);
    }
}
