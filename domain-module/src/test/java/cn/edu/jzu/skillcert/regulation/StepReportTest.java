package cn.edu.jzu.skillcert.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.registration.SiteEvidence;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two parts of one step. */
class StepReportTest {

    private static final StepReport SITE_DONE = part(StepState.DONE, "附件1·六·3(1)");
    private static final StepReport PLAN_OPEN = part(StepState.IN_PROGRESS, "附件1·六·3(2)")
            .waitingFor(Role.ACADEMIC_AFFAIRS)
            .at(Place.of(PlaceKind.IMPLEMENTATION_PLANS))
            .missing(List.of(StepGap.of(SiteEvidence.NO_SITE, "X")));

    @Test
    void a_step_is_done_when_both_are() {
        StepReport both = SITE_DONE.and(part(StepState.DONE, "附件1·六·3(2)"));
        assertThat(both.state()).isEqualTo(StepState.DONE);
        assertThat(both.clause()).isEqualTo(ProcessStep.PREPARATION.clause());
    }

    @Test
    void it_waits_for_what_the_first_open_one_waits_for() {
        StepReport both = SITE_DONE.and(PLAN_OPEN);
        assertThat(both.state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(both.clause()).isEqualTo("附件1·六·3(2)");
        assertThat(both.who()).isEqualTo(Role.ACADEMIC_AFFAIRS);
        assertThat(both.place()).isEqualTo(Place.of(PlaceKind.IMPLEMENTATION_PLANS));

        StepReport site = part(StepState.NOT_STARTED, "附件1·六·3(1)").waitingFor(Role.DEPARTMENT);
        assertThat(site.and(PLAN_OPEN).who()).isEqualTo(Role.DEPARTMENT);
        assertThat(site.and(PLAN_OPEN).state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(site.and(PLAN_OPEN).missing()).hasSize(1);
    }

    @Test
    void nothing_begun_stays_not_begun() {
        StepReport none = part(StepState.NOT_STARTED, "附件1·六·3(1)");
        assertThat(none.and(none).state()).isEqualTo(StepState.NOT_STARTED);
    }

    private static StepReport part(StepState state, String clause) {
        return StepReport.of(ProcessStep.PREPARATION, state).by(clause);
    }
}
