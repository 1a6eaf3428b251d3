package cn.edu.jzu.skillcert.pilot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.pilot.DeclarationAction;
import cn.edu.jzu.skillcert.pilot.DeclarationDrafting;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationReading;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.LedgerDetail;
import cn.edu.jzu.skillcert.pilot.LedgerFilter;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRoundFilter;
import cn.edu.jzu.skillcert.pilot.PilotRoundKeeping;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.PilotRoundStatus;
import cn.edu.jzu.skillcert.pilot.PilotTask;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.pilot.RecordUpload;
import cn.edu.jzu.skillcert.pilot.ReviseDeclaration;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.Statements;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the notice of the authority above to the quota ledger (R-2.1a–c, g). */
@InPortal
class PilotPathIT {

    @Inject
    private PilotScene scene;

    @Inject
    private PilotRoundKeeping keeping;

    @Inject
    private PilotRoundReading rounds;

    @Inject
    private DeclarationDrafting drafting;

    @Inject
    private DeclarationReading declarations;

    @Inject
    private QuotaLedger ledger;

    @Inject
    private Quotas quotas;

    @Inject
    private MyTasks tasks;

    @BeforeEach
    void school() throws Exception {
        scene.set();
    }

    @Test
    void aRoundGoesFromTheNoticeToTheLedger() throws Exception {
        long round = scene.opened(2041, "2041年度试点");
        assertThat(tasksOf(PilotScene.DEPARTMENT, round)).containsExactly(PilotTask.DECLARE.key());

        long declaration = scene.declared(
                round, scene.line(SkillLevel.INTERMEDIATE, 60, 64), scene.line(SkillLevel.ADVANCED, 20, 20));
        scene.submit(declaration);
        assertThat(tasksOf(PilotScene.DEPARTMENT, round)).isEmpty();

        As.user(PilotScene.KEEPER).run(() -> keeping.returnDeclaration(scene.declaration(declaration), "高级人数请核实"));
        assertThat(tasksOf(PilotScene.DEPARTMENT, round)).containsExactly(PilotTask.MEND_DECLARATION.key());
        assertThatThrownBy(() -> scene.consent(round)).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.code()).isEqualTo(PilotError.RETURNED_OPEN);
        });

        As.user(PilotScene.DEPARTMENT).run(() -> {
            assertThat(declarations.detail(declaration).returnReason()).isEqualTo("高级人数请核实");
            drafting.revise(new ReviseDeclaration(
                    scene.declaration(declaration),
                    List.of(scene.line(SkillLevel.INTERMEDIATE, 60, 66), scene.line(SkillLevel.ADVANCED, 15, 20))));
        });
        scene.submit(declaration);
        assertThat(tasksOf(PilotScene.KEEPER, round)).containsExactly(PilotTask.GET_CONSENT.key());
        assertThatThrownBy(() -> scene.upload(round))
                .as("without the school's consent")
                .isInstanceOf(RuleRefusedException.class);

        scene.consent(round);
        As.user(PilotScene.DEPARTMENT)
                .run(() -> assertThat(declarations.detail(declaration).allows(DeclarationAction.WITHDRAW))
                        .isFalse());
        assertThatThrownBy(() -> As.user(PilotScene.KEEPER)
                        .run(() -> keeping.recordUpload(new RecordUpload(
                                scene.round(round), scene.today().minusDays(1), null, null))))
                .as("uploaded before the school agreed")
                .isInstanceOf(RuleRefusedException.class);
        scene.upload(round);
        scene.approve(round, Map.of(SkillLevel.INTERMEDIATE, 50));

        QuotaKey intermediate = new QuotaKey(2041, scene.certificateId(), SkillLevel.INTERMEDIATE);
        assertThat(quotas.of(intermediate).heads()).isEqualTo(50);
        assertThat(quotas.of(new QuotaKey(2041, scene.certificateId(), SkillLevel.ADVANCED))
                        .heads())
                .isZero();
        As.user(PilotScene.DEPARTMENT).run(() -> {
            assertThat(declarations.detail(declaration).status()).isEqualTo(DeclarationStatus.APPROVED);
            assertThat(rounds.detail(round).status()).isEqualTo(PilotRoundStatus.APPROVED);
            assertThat(rounds.detail(round).assessment().failures()).isEmpty();
            assertThat(ledger.rows(new LedgerFilter(2041, null)))
                    .extracting(row -> row.key().level(), LedgerRow::declared, LedgerRow::quota)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(SkillLevel.INTERMEDIATE, 60, 50),
                            org.assertj.core.groups.Tuple.tuple(SkillLevel.ADVANCED, 15, 0));
            LedgerDetail detail = ledger.detail(intermediate);
            assertThat(detail.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.documentNumber()).isEqualTo("豫教职成〔2024〕12号");
                assertThat(entry.place()).isEqualTo(Place.of(PlaceKind.PILOT_ROUND, round));
            });
        });
    }

    @Test
    void papersOfTheRoundAndItsSummaryComeBackAsTheyAre() throws Exception {
        long round = scene.approved(2042, "2042年度试点", Map.of(SkillLevel.ELEMENTARY, 30));
        As.user(PilotScene.DEPARTMENT).run(() -> {
            try (InputStream minutes = rounds.file(round, PilotFileKind.MINUTES).content()) {
                assertThat(minutes.readNBytes(4)).isEqualTo("%PDF".getBytes("US-ASCII"));
            }
            assertThatThrownBy(() -> rounds.file(round, PilotFileKind.UPLOAD_PROOF))
                    .isInstanceOf(NotFoundException.class);
            assertThat(cells(rounds.summary(round).content())).contains("试点样例", "初级", "软件2401 35人");
            assertThat(cells(ledger.export(new LedgerFilter(2042, null)).content()))
                    .contains("试点样例");
        });
    }

    @Test
    void anotherDepartmentSeesTheRoundAndTheQuotaButNotWhatWasDeclared() throws Exception {
        long round = scene.opened(2043, "2043年度试点");
        long declaration = scene.declared(round, scene.line(SkillLevel.ELEMENTARY, 10, 12));
        scene.submit(declaration);
        As.user(PilotScene.STRANGER).run(() -> {
            assertThat(rounds.detail(round).lines()).isEmpty();
            assertThat(rounds.detail(round).declarations()).isEmpty();
            assertThatThrownBy(() -> declarations.detail(declaration)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafting.open(round, scene.departmentId())).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void aDepartmentDeclaresOnceInARound() throws Exception {
        long round = scene.opened(2044, "2044年度试点");
        scene.declared(round, scene.line(SkillLevel.ELEMENTARY, 10, 12));
        assertThatThrownBy(() -> scene.declared(round))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.DECLARATION_EXISTS));
    }

    @Test
    void nothingIsSubmittedWithoutAnyLine() throws Exception {
        long round = scene.opened(2045, "2045年度试点");
        long declaration = scene.declared(round);
        assertThatThrownBy(() -> scene.submit(declaration)).isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void listsAndLedgerCostAHandfulOfStatements() throws Exception {
        scene.approved(2046, "2046年度试点", Map.of(SkillLevel.ELEMENTARY, 30, SkillLevel.ADVANCED, 12));
        As.user(PilotScene.KEEPER).run(() -> {
            assertThat(Statements.of(() -> declarations.list(DeclarationFilter.ALL, PageRequest.first(50))))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(Statements.of(() -> rounds.list(PilotRoundFilter.ALL, PageRequest.first(50))))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(Statements.of(() -> ledger.rows(new LedgerFilter(2046, null))))
                    .hasSizeLessThanOrEqualTo(12);
        });
    }

    private List<String> tasksOf(String username, long round) throws Exception {
        return As.user(username).call(() -> tasks.open().stream()
                .filter(task -> task.subject().equals("PilotRound") && task.subjectId() == round)
                .map(TaskRow::kind)
                .toList());
    }

    private static String cells(InputStream workbook) throws Exception {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.readAllBytes()))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        }
        return text.toString();
    }
}
