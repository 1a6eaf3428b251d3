package cn.edu.jzu.skillcert.pilot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEventKind;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRoundStatus;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PilotRoundTest {

    private static final Actor WANG = new Actor(1, "王建国", null, null);
    private static final Instant NOW = Instant.parse("2024-03-12T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    private final PilotRound round =
            new PilotRound(2024, "2024年度试点申报", "教职成〔2024〕3号", DAY.plusDays(8), DAY.plusDays(19), WANG, NOW);

    @Test
    void theThreeStepsFollowEachOtherAndNoneIsSkipped() {
        assertRefused(() -> round.recordUpload(DAY, Role.ACADEMIC_AFFAIRS, null, WANG, NOW));
        assertRefused(() -> round.approve(DAY, "1号", paper(PilotFileKind.APPROVAL), WANG, NOW));

        round.consent(DAY, "纪要3号", paper(PilotFileKind.MINUTES), WANG, NOW);
        assertThat(round.takesDeclarations()).isFalse();
        assertRefused(() -> round.consent(DAY, "纪要4号", paper(PilotFileKind.MINUTES), WANG, NOW));
        assertRefused(() -> round.approve(DAY, "1号", paper(PilotFileKind.APPROVAL), WANG, NOW));

        round.recordUpload(DAY, Role.ACADEMIC_AFFAIRS, null, WANG, NOW);
        round.approve(DAY, "1号", paper(PilotFileKind.APPROVAL), WANG, NOW);

        assertThat(round.getStatus()).isEqualTo(PilotRoundStatus.APPROVED);
        assertThat(round.getEvents())
                .extracting(PilotEvent::kind)
                .containsExactly(
                        PilotEventKind.OPENED,
                        PilotEventKind.CONSENTED,
                        PilotEventKind.UPLOADED,
                        PilotEventKind.APPROVED);
    }

    @Test
    void aReturnedDeclarationIsMendedAndSubmittedAgain() {
        PilotDeclaration declaration = declared();
        declaration.submit(WANG, NOW);
        assertRefused(() -> declaration.revise(List.of(), WANG, NOW));

        declaration.returnToDepartment("人数与班级不符", WANG, NOW);
        assertThat(declaration.returnReason()).contains("人数与班级不符");
        declaration.submit(WANG, NOW);

        assertThat(declaration.getStatus()).isEqualTo(DeclarationStatus.SUBMITTED);
        assertThat(declaration.returnReason()).isEmpty();
    }

    @Test
    void aReturnWithoutAReasonHelpsNobody() {
        PilotDeclaration declaration = declared();
        declaration.submit(WANG, NOW);
        assertThatThrownBy(() -> declaration.returnToDepartment(" ", WANG, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.RETURN_WANTS_REASON));
    }

    @Test
    void everyLineIsDecidedOrNoneIs() {
        PilotDeclaration declaration = declared();
        declaration.submit(WANG, NOW);
        assertThatThrownBy(() -> declaration.decide(new HashMap<>(), "1号", WANG, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.APPROVED_HEADS_MISSING));
        assertThat(declaration.getStatus()).isEqualTo(DeclarationStatus.SUBMITTED);
    }

    @Test
    void whatIsTypedAgainKeepsTheClassesBehindEachNumber() {
        PilotDeclaration declaration = declared();
        declaration.revise(
                List.of(
                        line(SkillLevel.ADVANCED, 10, new WillingClass(2, 12)),
                        line(SkillLevel.INTERMEDIATE, 50, new WillingClass(1, 30), new WillingClass(3, 25))),
                WANG,
                NOW);

        assertThat(declaration.declared())
                .extracting(DeclaredLine::level, DeclaredLine::heads, DeclaredLine::willing)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(SkillLevel.ADVANCED, 10, 12),
                        org.assertj.core.groups.Tuple.tuple(SkillLevel.INTERMEDIATE, 50, 55));
    }

    private static PilotDeclaration declared() {
        PilotDeclaration declaration = new PilotDeclaration(1, 3, WANG, NOW);
        declaration.revise(
                List.of(line(SkillLevel.INTERMEDIATE, 60, new WillingClass(1, 64), new WillingClass(2, 3))), WANG, NOW);
        return declaration;
    }

    private static DeclaredLine line(SkillLevel level, int heads, WillingClass... basis) {
        return new DeclaredLine(7, level, heads, List.of(basis));
    }

    private static PilotFile paper(PilotFileKind kind) {
        return new PilotFile(kind, "纸.pdf", "application/pdf", "0".repeat(64), 10, new Act(WANG, NOW));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                .isEqualTo(PilotError.ACTION_NOT_NOW));
    }
}
