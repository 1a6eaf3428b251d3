package cn.edu.jzu.skillcert.pilot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.QuotaState;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R-2.1g. */
class QuotaTest {

    private static final Act RECORDED = new Act(new Actor(1, "王建国", null, null), Instant.EPOCH);

    private final Quota quota = new Quota(new QuotaKey(2024, 7, SkillLevel.INTERMEDIATE));

    @Test
    void septemberIncreasesAreAddedToWhatWasApproved() {
        enter(QuotaEntryKind.APPROVED, 120);
        enter(QuotaEntryKind.SEPTEMBER_INCREASE, 30);

        assertThat(quota.heads()).isEqualTo(150);
    }

    @Test
    void decreasesAreTakenOffAndIncreasesForExamsAdded() {
        enter(QuotaEntryKind.APPROVED, 120);
        enter(QuotaEntryKind.SEPTEMBER_DECREASE, 20);
        enter(QuotaEntryKind.INCREASE, 10);

        assertThat(quota.heads()).isEqualTo(110);
    }

    @Test
    void whatNobodyApprovedCountsNothing() {
        assertThat(quota.heads()).isZero();
    }

    @Test
    void aCorrectionGoesEitherWay() {
        enter(QuotaEntryKind.APPROVED, 120);
        enter(QuotaEntryKind.CORRECTION, -20);
        enter(QuotaEntryKind.CORRECTION, 5);

        assertThat(quota.heads()).isEqualTo(105);
        assertThatThrownBy(() -> enter(QuotaEntryKind.CORRECTION, 0)).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatTheSchoolGivesBackIsNotUsedAnyMore() {
        QuotaState state = new QuotaState(new QuotaKey(2024, 7, SkillLevel.INTERMEDIATE), Map.of(3L, 70, 4L, 50), 20);

        assertThat(state.approved()).isEqualTo(120);
        assertThat(state.heads()).isEqualTo(100);
    }

    @Test
    void aDecisionOverNoHeadsIsNone() {
        assertThatThrownBy(() -> enter(QuotaEntryKind.SEPTEMBER_DECREASE, 0))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.HEADS_OUT_OF_RANGE));
    }

    private void enter(QuotaEntryKind kind, int heads) {
        quota.enter(
                new QuotaDecision(
                        3, kind, heads, "教职成〔2024〕12号", LocalDate.of(2024, 4, 20), QuotaSource.PILOT_ROUND, 1),
                RECORDED);
    }
}
