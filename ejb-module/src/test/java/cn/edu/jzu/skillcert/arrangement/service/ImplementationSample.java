package cn.edu.jzu.skillcert.arrangement.service;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.registration.service.StudentSamples;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** For an exam as a candidate has one. */
@Dependent
public class ImplementationSample implements Sample<ImplementationPlan> {

    @Inject
    private StudentSamples.OfCandidate exams;

    @Override
    public Class<ImplementationPlan> type() {
        return ImplementationPlan.class;
    }

    @Override
    public ImplementationPlan belongingTo(Owner owner) {
        return new ImplementationPlan(
                owner.departmentId(),
                exams.belongingTo(owner).getPlannedExamId(),
                new Actor(owner.accountId(), "样例", null, null),
                Instant.EPOCH);
    }
}
