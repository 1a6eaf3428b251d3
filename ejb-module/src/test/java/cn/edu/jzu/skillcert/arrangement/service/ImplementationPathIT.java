package cn.edu.jzu.skillcert.arrangement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.arrangement.ApproveImplementation;
import cn.edu.jzu.skillcert.arrangement.ChangeImplementation;
import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationAction;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.ImplementationDetail;
import cn.edu.jzu.skillcert.arrangement.ImplementationDrafting;
import cn.edu.jzu.skillcert.arrangement.ImplementationError;
import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.arrangement.ImplementationFilter;
import cn.edu.jzu.skillcert.arrangement.ImplementationReading;
import cn.edu.jzu.skillcert.arrangement.ImplementationRef;
import cn.edu.jzu.skillcert.arrangement.ImplementationReview;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.PlatformRooms;
import cn.edu.jzu.skillcert.arrangement.ReturnImplementation;
import cn.edu.jzu.skillcert.arrangement.ReviseImplementation;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.arrangement.document.PlatformRoomSheet;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.service.ExamScene;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An implementation plan through the hands of the department and 教务处, and past those it must not get into. */
@InPortal
class ImplementationPathIT {

    @Inject
    private ExamScene scene;

    @Inject
    private ImplementationDrafting drafting;

    @Inject
    private ImplementationReview review;

    @Inject
    private ImplementationReading reading;

    @Inject
    private PlatformRooms platform;

    @Inject
    private PlannedExams exams;

    @Inject
    private ImplementationStep step;

    @Inject
    private MyTasks tasks;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private long exam;
    private long room;
    private String roomName;
    private long staff;
    private String staffName;

    @BeforeEach
    void setTheScene() throws Exception {
        scene.set();
        exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 3, scene.home(3));
        String code = UUID.randomUUID().toString().substring(0, 18);
        roomName = code + " 机房";
        staffName = "监考" + code.substring(0, 6);
        transaction.call(() -> {
            Room one = new Room(code, new RoomFacts(roomName, "信息楼", 40, true, scene.department(), null));
            em.persist(one);
            Staff person = new Staff(code, staffName, scene.department());
            em.persist(person);
            em.flush();
            room = one.getId();
            staff = person.getId();
            return null;
        });
    }

    @Test
    void isWrittenSubmittedApprovedAndComparedWithThePlatform() throws Exception {
        long id = opened();
        assertThat(tasksOf(ExamScene.REGISTRAR, id)).containsExactly("ImplementationTask.COMPLETE_IMPLEMENTATION");
        ImplementationRef ref = as().call(() -> drafting.revise(revision(id, content(3))));
        as().run(() -> drafting.submit(ref));
        assertThat(tasksOf(ExamScene.HOST, id)).containsExactly("ImplementationTask.REVIEW_IMPLEMENTATION");

        host().run(() -> review.approve(new ApproveImplementation(ref(id), "同意")));
        ImplementationDetail approved = detail(id);
        assertThat(approved.status()).isEqualTo(ImplementationStatus.APPROVED);
        assertThat(evidence(approved)).contains(ImplementationEvidence.PLATFORM_NOT_ENTERED);
        assertThat(approved.assessment().blocked()).isTrue();
        assertThat(approved.rooms().get(0).on()).isEqualTo(scene.day());
        assertThat(approved.rooms().get(0).invigilators()).containsExactly(staffName);
        assertThat(tasksOf(ExamScene.REGISTRAR, id)).containsExactly("ImplementationTask.ENTER_ON_PLATFORM");

        assertThat(brought(id, scene.day(), roomName, "周涛").refused()).isFalse();
        assertThat(evidence(detail(id))).contains(ImplementationEvidence.OTHER_INVIGILATORS);
        assertThat(brought(id, scene.day(), "信息楼 " + roomName, staffName).added())
                .isEqualTo(1);
        assertThat(evidence(detail(id))).contains(ImplementationEvidence.PLATFORM_SAME);
        assertThat(detail(id).assessment().blocked()).isFalse();
        assertThat(tasksOf(ExamScene.REGISTRAR, id)).isEmpty();
        assertThat(detail(id).trail()).hasSize(6);
    }

    @Test
    void comesBackWithAReasonAndAfterTheApprovalOnlyAsAChange() throws Exception {
        long id = submitted();
        host().run(() -> assertThatThrownBy(() -> review.returnToDepartment(new ReturnImplementation(ref(id), " ")))
                .isInstanceOf(InvalidInputException.class));
        host().run(() -> review.returnToDepartment(new ReturnImplementation(ref(id), "监考人数不足")));
        assertThat(detail(id).returnReason()).isEqualTo("监考人数不足");
        assertThat(tasksOf(ExamScene.REGISTRAR, id)).containsExactly("ImplementationTask.MEND_RETURNED_IMPLEMENTATION");
        as().run(() -> drafting.submit(ref(id)));
        host().run(() -> review.approve(new ApproveImplementation(ref(id), null)));
        as().run(() -> assertThatThrownBy(() -> drafting.revise(revision(id, content(2))))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ImplementationError.ACTION_NOT_NOW)));
        as().run(() -> drafting.change(new ChangeImplementation(ref(id), "实训室维修")));
        assertThat(as().call(() -> reading.detail(id)).allowed())
                .containsExactlyInAnyOrder(ImplementationAction.EDIT, ImplementationAction.SUBMIT);
    }

    @Test
    void whatIsMissingIsNamedAtTheSubmissionAndWhatCannotBeMeantIsRefusedAtOnce() throws Exception {
        long id = opened();
        as().run(() -> assertThatThrownBy(() -> drafting.submit(ref(id)))
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::evidence)
                        .contains(
                                ImplementationEvidence.PART_WITHOUT_ROOM, ImplementationEvidence.PHASE_WITHOUT_WORK)));
        RoomUse whole = content(3).rooms().get(0);
        RoomUse other =
                new RoomUse(ExamPart.PRACTICAL, LocalTime.of(11, 0), LocalTime.of(10, 0), -1L, 3000, List.of(-1L));
        RoomUse twice = new RoomUse(whole.part(), whole.from(), whole.to(), room, 41, whole.invigilatorIds());
        as().run(() -> assertThatThrownBy(() -> drafting.revise(
                        revision(id, new ImplementationContent(List.of(whole, other, twice), List.of()))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::field, Violation::code)
                        .containsExactly(
                                tuple("rooms[1].part", ImplementationError.PART_NOT_IN_EXAM),
                                tuple("rooms[1].to", ImplementationError.ENDS_BEFORE_IT_BEGINS),
                                tuple("rooms[1].roomId", ImplementationError.UNKNOWN_ROOM),
                                tuple("rooms[1].heads", ImplementationError.HEADS_OUT_OF_RANGE),
                                tuple("rooms[1].invigilators", ImplementationError.UNKNOWN_STAFF),
                                tuple("rooms[2].heads", ImplementationError.MORE_HEADS_THAN_SEATS),
                                tuple("rooms[2].roomId", ImplementationError.ROOM_TWICE),
                                tuple("rooms[2].invigilators", ImplementationError.PERSON_TWICE))));
    }

    @Test
    void anExamHasOnePlanAndOnlyOnceItsExamPlanIsApproved() throws Exception {
        assertThat(examsWithoutPlan()).contains(exam);
        long id = opened();
        assertThat(examsWithoutPlan()).doesNotContain(exam);
        as().run(() -> assertThatThrownBy(() -> drafting.open(exam))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ImplementationError.EXAM_HAS_PLAN)));
        as().run(() -> drafting.revise(revision(id, content(3))));
        scene.changePlan(exam, "SUBMITTED");
        as().run(() -> assertThatThrownBy(() -> drafting.submit(ref(id)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ImplementationError.EXAM_NOT_APPROVED)));
    }

    @Test
    void anExamThatMovedWantsAnotherPlan() throws Exception {
        long id = submitted();
        host().run(() -> review.approve(new ApproveImplementation(ref(id), null)));
        scene.held(exam, scene.day().plusDays(7));
        assertThat(evidence(detail(id))).contains(ImplementationEvidence.DAY_MOVED);
        as().run(() -> drafting.change(new ChangeImplementation(ref(id), "考试改期")));
        as().run(() -> drafting.submit(ref(id)));
        host().run(() -> review.approve(new ApproveImplementation(ref(id), null)));
        assertThat(evidence(detail(id))).doesNotContain(ImplementationEvidence.DAY_MOVED);
    }

    @Test
    void theFlowMapFollowsItFromNothingToThePlatform() throws Exception {
        assertThat(preparation()).contains("NO_PLAN");
        long id = opened();
        assertThat(preparation()).contains("NOT_APPROVED").doesNotContain("NO_PLAN");
        ImplementationRef ref = as().call(() -> drafting.revise(revision(id, content(3))));
        as().run(() -> drafting.submit(ref));
        host().run(() -> review.approve(new ApproveImplementation(ref(id), null)));
        assertThat(preparation()).contains("PLATFORM_NOT_ENTERED");
        brought(id, scene.day(), roomName, staffName);
        assertThat(preparation()).isEmpty();
    }

    /** What 考前准备 of the batch still wants. */
    private List<String> preparation() throws Exception {
        BatchKey batch = as().call(() -> exams.exam(exam)).batch();
        return host().call(() -> transaction.call(() -> step.report(batch))).missing().stream()
                .map(gap -> gap.evidence().name())
                .toList();
    }

    @Test
    void theExportOfAnotherExamIsRefusedRowByRowAndNothingIsKept() throws Exception {
        long id = submitted();
        host().run(() -> review.approve(new ApproveImplementation(ref(id), null)));
        SheetOutcome refused = brought(id, scene.day().plusDays(1), roomName, staffName);
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).code()).isEqualTo(ImplementationError.NOT_A_DAY_OF_THE_EXAM);
        assertThat(refused.annotated()).isNotEmpty();
        assertThat(detail(id).platform()).isEmpty();
    }

    @Test
    void isNobodyElsesAndNotOfAnOlderVersion() throws Exception {
        long id = submitted();
        ImplementationRef seen = detail(id).plan();
        As.user(ExamScene.STRANGER).run(() -> {
            assertThatThrownBy(() -> reading.detail(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafting.withdraw(seen)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafting.open(exam)).isInstanceOf(NotFoundException.class);
            assertThat(reading.list(new ImplementationFilter(null, null, null), PageRequest.first(5))
                            .total())
                    .isZero();
        });
        as().run(() -> drafting.withdraw(seen));
        host().run(() -> assertThatThrownBy(() -> review.approve(new ApproveImplementation(seen, null)))
                .isInstanceOf(StaleDataException.class));
    }

    @Test
    void theListCostsTwoStatementsAndTheDetailAHandful() throws Exception {
        long id = submitted();
        As.user(ExamScene.PAYER).run(() -> assertThat(Statements.of(() -> reading.list(
                        new ImplementationFilter(scene.department(), null, ImplementationStatus.SUBMITTED),
                        PageRequest.first(20))))
                .hasSizeLessThanOrEqualTo(3));
        As.user(ExamScene.PAYER)
                .run(() -> assertThat(Statements.of(() -> reading.detail(id))).hasSizeLessThanOrEqualTo(25));
    }

    private static As as() {
        return As.user(ExamScene.REGISTRAR);
    }

    private static As host() {
        return As.user(ExamScene.HOST);
    }

    private long opened() throws Exception {
        return as().call(() -> drafting.open(exam));
    }

    private long submitted() throws Exception {
        long id = opened();
        ImplementationRef ref = as().call(() -> drafting.revise(revision(id, content(3))));
        as().run(() -> drafting.submit(ref));
        return id;
    }

    private List<Long> examsWithoutPlan() throws Exception {
        return as().call(() -> drafting.examsWithoutPlan()).stream()
                .map(ExamSummary::examId)
                .toList();
    }

    private ReviseImplementation revision(long id, ImplementationContent content) {
        return new ReviseImplementation(ref(id), content);
    }

    /** Within the caller's session, whoever it is. */
    private ImplementationRef ref(long id) {
        return reading.detail(id).plan();
    }

    private ImplementationDetail detail(long id) throws Exception {
        return host().call(() -> reading.detail(id));
    }

    private ImplementationContent content(int heads) {
        return new ImplementationContent(
                List.of(new RoomUse(
                        ExamPart.THEORY, LocalTime.of(8, 30), LocalTime.of(10, 0), room, heads, List.of(staff))),
                List.of(
                        new WorkItem(ExamPhase.BEFORE, "布置考场", staff),
                        new WorkItem(ExamPhase.DURING, "身份核验", staff),
                        new WorkItem(ExamPhase.AFTER, "资料归档", staff)));
    }

    private SheetOutcome brought(long id, LocalDate on, String room, String invigilators) throws Exception {
        byte[] exported = SpreadsheetExport.of(PlatformRoomSheet.FORMAT)
                .write(List.of(new PlatformRoomSheet.Line(on, room, invigilators)));
        return as().call(() ->
                platform.importSheet(ref(id), new SheetUpload("平台导出.xlsx", exported), problem -> problem.code()
                        .key()));
    }

    private static List<ImplementationEvidence> evidence(ImplementationDetail detail) {
        return detail.assessment().findings().stream()
                .map(finding -> (ImplementationEvidence) finding.evidence())
                .toList();
    }

    private List<String> tasksOf(String user, long id) throws Exception {
        return As.user(user).call(() -> tasks.open()).stream()
                .filter(task -> task.place().equals(Place.of(PlaceKind.IMPLEMENTATION_PLAN, id)))
                .map(TaskRow::kind)
                .toList();
    }
}
