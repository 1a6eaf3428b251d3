package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.account.DelegateRole;
import cn.edu.jzu.skillcert.account.DelegationOffice;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementSigning;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ReviseAgreement;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.TermSheetFixture;
import cn.edu.jzu.skillcert.shared.ChangedField;
import cn.edu.jzu.skillcert.shared.NewerChange;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two who have the same draft open, the second is told what the first did. */
@InPortal
class TwoEditorsIT {

    private static final String DEPUTY = "two-editors-deputy";

    @Inject
    private AgreementScene scene;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementSigning signing;

    @Inject
    private DelegationOffice delegations;

    @Inject
    private People people;

    private long id;
    private AgreementRef seenByBoth;

    @BeforeEach
    void scene() throws Exception {
        scene.set();
        id = scene.opened("两人同时修改");
        seenByBoth = As.user(DRAFTER).call(() -> scene.ref(id));
    }

    @Test
    void the_second_learns_who_changed_which_fields_on_whose_behalf() throws Exception {
        long deputy = people.open(DEPUTY, "correct horse", Role.FINANCE);
        As.user(DRAFTER).run(() -> delegations.delegate(delegation(deputy)));
        saves(DEPUTY, seenByBoth, "代为保存", "", TermSheetFixture.blank());
        assertThat(secondSave()).singleElement().satisfies(change -> {
            assertThat(change)
                    .extracting(NewerChange::who, NewerChange::onBehalfOf, NewerChange::own, NewerChange::entity)
                    .containsExactly(DEPUTY, DRAFTER, false, "Agreement");
            assertThat(change.fields()).contains(new ChangedField("title", true, "两人同时修改", "代为保存"));
        });
    }

    @Test
    void days_and_numbers_come_typed_and_wording_and_lists_without_their_values() throws Exception {
        saves(DRAFTER, seenByBoth, "两人同时修改", TermSheetFixture.WORDING, scene.terms("300"));
        assertThat(secondSave().get(0).fields())
                .contains(
                        new ChangedField("terms.startDate", true, null, LocalDate.of(2024, 5, 1)),
                        new ChangedField("terms.examSite", true, false, true),
                        new ChangedField("terms.organizationCopies", true, 0L, 1L),
                        ChangedField.untold("content"),
                        ChangedField.untold("terms.prices"));
    }

    @Test
    void all_that_was_missed_is_told_newest_first_and_nothing_older() throws Exception {
        saves(DRAFTER, seenByBoth, "第一次", "", TermSheetFixture.blank());
        AgreementRef between = As.user(DRAFTER).call(() -> scene.ref(id));
        saves(DRAFTER, between, "第二次", "", TermSheetFixture.blank());
        assertThat(secondSave())
                .extracting(change -> titleAfter(change), NewerChange::own)
                .containsExactly(tuple("第二次", true), tuple("第一次", true));
        assertThat(refused(() -> saves(DRAFTER, between, "晚了", "", TermSheetFixture.blank())))
                .extracting(TwoEditorsIT::titleAfter)
                .containsExactly("第二次");
    }

    @Test
    void whoever_presses_a_button_on_an_older_version_learns_what_was_pressed_before() throws Exception {
        long approved = scene.approved("两人同时发起签订");
        AgreementRef seen = As.user(DRAFTER).call(() -> scene.refRead(approved));
        As.user(DRAFTER).run(() -> signing.start(seen));
        assertThat(refused(() -> As.user(DRAFTER).run(() -> signing.start(seen))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.fields())
                            .contains(new ChangedField(
                                    "status", true, AgreementStatus.APPROVED, AgreementStatus.SIGNING));
                    assertThat(change.parts()).containsExactly("AgreementEvent");
                });
    }

    private List<NewerChange> secondSave() {
        return refused(() -> saves(DRAFTER, seenByBoth, "后保存", "", TermSheetFixture.blank()));
    }

    private static List<NewerChange> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable late) {
        StaleDataException refusal = catchThrowableOfType(StaleDataException.class, late);
        assertThat(refusal).isNotNull();
        return refusal.changes();
    }

    private void saves(String user, AgreementRef seen, String title, String text, TermSheet terms) throws Exception {
        As.user(user).run(() -> drafting.revise(new ReviseAgreement(seen, title, text, terms)));
    }

    private DelegateRole delegation(long deputy) {
        return new DelegateRole(deputy, Role.DEPARTMENT, delegations.today(), delegations.today(), null);
    }

    private static Object titleAfter(NewerChange change) {
        return change.fields().stream()
                .filter(field -> field.name().equals("title"))
                .map(ChangedField::after)
                .findFirst()
                .orElse(null);
    }
}
