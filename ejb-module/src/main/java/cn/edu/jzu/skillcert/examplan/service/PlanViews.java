package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.examplan.ExamStanding;
import cn.edu.jzu.skillcert.examplan.PlanDetail.IncreaseView;
import cn.edu.jzu.skillcert.examplan.model.ExamFacts;
import cn.edu.jzu.skillcert.examplan.model.IncreaseDeadline;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.model.QuotaStanding;
import java.util.List;
import java.util.Optional;

/** Turns parts of a plan into the records that leave the services. */
final class PlanViews {

    private PlanViews() {}

    static List<ExamStanding> standings(PlanFacts facts) {
        return facts.exams().stream().map(exam -> standing(exam, facts)).toList();
    }

    static ExamStanding standing(ExamFacts exam, PlanFacts plan) {
        QuotaStanding quota = exam.quota();
        Optional<IncreaseDeadline> deadline = plan.firstSessionWith(exam)
                .map(first -> IncreaseDeadline.before(first, plan.calendar(), plan.parameters()));
        return new ExamStanding(
                quota == null ? null : quota.quota(),
                quota == null ? 0 : quota.plannedBefore(),
                exam.excess(),
                exam.appliedFor(),
                exam.neededIncrease(),
                deadline.map(IncreaseDeadline::limit).orElse(null),
                deadline.map(IncreaseDeadline::advisory).orElse(null));
    }

    static IncreaseView increase(QuotaIncrease increase) {
        return new IncreaseView(
                increase.getId(),
                increase.getHeads(),
                increase.getStatus(),
                increase.getFiledOn(),
                increase.getReplyNumber(),
                increase.getRepliedOn());
    }
}
