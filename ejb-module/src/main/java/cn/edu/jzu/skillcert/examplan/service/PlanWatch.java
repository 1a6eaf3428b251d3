package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Watches the months: which department owes a plan it has not begun, and what the plans that are there want. Every
 * teaching department owes one a month, if only to say that it examines nothing (附件1·六·1).
 */
@Dependent
public class PlanWatch {

    /** As far back as a plan can still be opened on the page; older ones wait for nobody any more. */
    private static final int MONTHS_BACK = 3;

    private static final int MONTHS_AHEAD = 12;

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private PlanNews news;

    /**
     * Opens what is owed of this month and the next, and counts every last day again.
     *
     * @param morning whether those whose last day it is are told
     */
    public void follow(LocalDate today, boolean morning, DataScope scope) {
        YearMonth month = YearMonth.from(today);
        List<ExamPlan> known = plans.ofMonths(month.minusMonths(MONTHS_BACK), month.plusMonths(MONTHS_AHEAD), scope);
        facts.ofAll(known).forEach(news::of);
        Map<List<Object>, ExamPlan> begun = known.stream()
                .collect(Collectors.toMap(
                        plan -> List.of(plan.getDepartmentId(), plan.getPlanMonth()), Function.identity()));
        for (DepartmentOption department : departments.departments()) {
            boolean owes = department.teaches();
            Stream.of(month, month.plusMonths(1)).forEach(due -> {
                Optional<ExamPlan> plan = Optional.ofNullable(begun.get(List.of(department.id(), due)));
                news.owed(department.id(), due, owes && plan.isEmpty());
                if (morning && owes && plan.map(ExamPlan::getFirstSubmittedAt).isEmpty()) {
                    news.dueToday(department.id(), due, plan, today);
                }
            });
            news.owed(department.id(), month.minusMonths(MONTHS_BACK + 1L), false);
        }
    }
}
