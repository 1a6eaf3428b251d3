package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentDrafting;
import cn.edu.jzu.skillcert.pilot.AdjustmentKeeping;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.CorrectQuota;
import cn.edu.jzu.skillcert.pilot.DecideAdjustments;
import cn.edu.jzu.skillcert.pilot.GrantedIncrease;
import cn.edu.jzu.skillcert.pilot.LedgerDetail;
import cn.edu.jzu.skillcert.pilot.PackageDetail;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.QuotaCorrections;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.pilot.ReviseAdjustment;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R-2.1f, R-2.1g: whatever September and corrections take away, the quota stays above the students registered. */
@InPortal
class DecreaseAgainstRegistrationsIT {

    private static final SkillLevel LEVEL = SkillLevel.INTERMEDIATE;

    @Inject
    private ExamScene scene;

    @Inject
    private Departments departments;

    @Inject
    private ExamRegistration registration;

    @Inject
    private AdjustmentDrafting drafting;

    @Inject
    private AdjustmentReading reading;

    @Inject
    private AdjustmentKeeping keeping;

    @Inject
    private Quotas quotas;

    @Inject
    private QuotaLedger ledger;

    @Inject
    private QuotaCorrections corrections;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private QuotaKey key;
    private long exam;
    private ExamScene.Home home;

    /** 120 heads, 60 of each department, and 90 students registered. */
    @BeforeEach
    void ninetyOfAHundredAndTwentyAreRegistered() throws Exception {
        scene.set();
        LocalDate lastOfTheYear = LocalDate.now(clock).withMonth(12).withDayOfMonth(31);
        key = new QuotaKey(lastOfTheYear.getYear(), scene.certificate(1), LEVEL);
        int own = 60 - quotas.of(key).heads();
        As.user(ExamScene.HOST).run(() -> {
            quotas.increase(granted(1, departments.open("EXAM-D1"), own));
            quotas.increase(granted(2, departments.open("EXAM-D2"), 60));
        });
        home = scene.home(130);
        exam = scene.exam(key.certificateId(), LEVEL, lastOfTheYear, 130, home);
        register(0, 90);
        for (String setting : List.of(
                "'ADJUSTMENT_FIRST_DAY', '01-01'",
                "'ADJUSTMENT_LAST_DAY', '12-31'",
                "'ADJUSTMENT_CHANCE', 'PROJECT'")) {
            sql("insert into parameter (parameterkey, setting, validfrom, clause, reason) values (" + setting
                    + ", current_date, '附件1·二·1', 'DecreaseIT')");
        }
    }

    @AfterEach
    void windowAsTheRegulationHasIt() throws Exception {
        sql("delete from parameter where reason = 'DecreaseIT'");
        sql(
                "delete from adjustmentline where request_id in (select id from adjustmentrequest where packageid is null)");
        sql("delete from adjustmentrequestevent where request_id in"
                + " (select id from adjustmentrequest where packageid is null)");
        sql("delete from adjustmentrequest where packageid is null");
    }

    private GrantedIncrease granted(long id, long department, int heads) {
        return new GrantedIncrease(key, department, heads, "豫1+X办〔调减〕" + id + "号", LocalDate.now(clock), id);
    }

    private void register(int from, int to) throws Exception {
        As.user(ExamScene.REGISTRAR)
                .run(() -> registration.register(
                        new RegisterStudents(exam, Set.copyOf(home.students().subList(from, to)))));
    }

    private void sql(String statement) throws Exception {
        transaction.call(() -> em.createNativeQuery(statement).executeUpdate());
    }

    /** The department asks for that many fewer. */
    private long asks(String user, String department, int fewer) throws Exception {
        return As.user(user).call(() -> {
            long request = drafting.open(departments.open(department));
            drafting.revise(new ReviseAdjustment(
                    ref(request),
                    List.of(new AdjustedLine(key.certificateId(), LEVEL, AdjustmentKind.DECREASE, fewer, null))));
            return request;
        });
    }

    private void submit(String user, long request) throws Exception {
        As.user(user).run(() -> drafting.submit(ref(request)));
    }

    private PilotRef ref(long request) {
        return new PilotRef(request, reading.detail(request).version());
    }

    private long locked() throws Exception {
        return As.user(ExamScene.HOST).call(() -> keeping.lock(Set.of()));
    }

    private void decide(long locked, boolean granted) throws Exception {
        As.user(ExamScene.HOST).run(() -> {
            PackageDetail detail = reading.packageDetail(locked);
            keeping.decide(new DecideAdjustments(
                    new PilotRef(locked, detail.version()),
                    LocalDate.now(clock),
                    "豫1+X办〔调减〕9号",
                    detail.lines().stream().collect(Collectors.toMap(PackageDetail.PackageLine::id, line -> granted)),
                    "批复.pdf",
                    pdf()));
        });
    }

    private static InputStream pdf() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    @Test
    void aHundredIsFineAndWhatIsGivenBackIsNotRegisteredMeanwhile() throws Exception {
        long request = asks(ExamScene.REGISTRAR, "EXAM-D1", 20);
        submit(ExamScene.REGISTRAR, request);
        assertThat(quotas.of(key).heads()).as("not locked yet").isEqualTo(120);

        long locked = locked();
        assertThat(quotas.of(key).approved()).isEqualTo(120);
        assertThat(quotas.of(key).heads()).as("given back").isEqualTo(100);
        register(90, 100);
        assertThatThrownBy(() -> register(100, 101)).isInstanceOf(RuleRefusedException.class);

        decide(locked, true);
        assertThat(quotas.of(key).approved()).isEqualTo(100);
        assertThat(quotas.of(key).heads()).isEqualTo(100);
    }

    @Test
    void whatTheProvinceRefusesToTakeBackIsThereAgain() throws Exception {
        submit(ExamScene.REGISTRAR, asks(ExamScene.REGISTRAR, "EXAM-D1", 20));
        decide(locked(), false);
        assertThat(quotas.of(key).heads()).isEqualTo(120);
        register(90, 120);
    }

    @Test
    void eightyIsRefused() throws Exception {
        long request = asks(ExamScene.REGISTRAR, "EXAM-D1", 40);
        assertThatThrownBy(() -> submit(ExamScene.REGISTRAR, request))
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::evidence)
                        .containsExactly(PilotEvidence.BELOW_REGISTERED));
    }

    @Test
    void twoDepartmentsTogetherTakeNoMoreThanIsFree() throws Exception {
        submit(ExamScene.REGISTRAR, asks(ExamScene.REGISTRAR, "EXAM-D1", 20));
        long second = asks(ExamScene.STRANGER, "EXAM-D2", 20);
        assertThatThrownBy(() -> submit(ExamScene.STRANGER, second))
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::evidence)
                        .containsExactly(PilotEvidence.BELOW_REGISTERED_TOGETHER));
        As.user(ExamScene.STRANGER)
                .run(() -> drafting.revise(new ReviseAdjustment(
                        ref(second),
                        List.of(new AdjustedLine(key.certificateId(), LEVEL, AdjustmentKind.DECREASE, 10, null)))));
        submit(ExamScene.STRANGER, second);
        decide(locked(), true);
        assertThat(quotas.of(key).heads()).isEqualTo(90);
    }

    @Test
    void registeredSinceIsSeenWhenThePackageIsLocked() throws Exception {
        submit(ExamScene.REGISTRAR, asks(ExamScene.REGISTRAR, "EXAM-D1", 20));
        register(90, 101);
        assertThatThrownBy(this::locked).isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void theReplyIsNotEnteredBelowWhatIsRegistered() throws Exception {
        submit(ExamScene.REGISTRAR, asks(ExamScene.REGISTRAR, "EXAM-D1", 20));
        long locked = locked();
        // Nothing of the portal registers beyond the reservation; whoever did it otherwise is found here.
        sql("update adjustmentrequest set status = 'RETURNED', packageid = null, submittedat = null where packageid = "
                + locked);
        register(90, 110);
        sql("update adjustmentrequest set status = 'LOCKED', submittedat = now(), packageid = " + locked
                + " where packageid is null and id in (select request_id from adjustmentline where certificateid = "
                + key.certificateId() + ")");
        assertThatThrownBy(() -> decide(locked, true)).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.code()).isEqualTo(PilotError.BELOW_TAKEN);
            assertThat(refused.arguments()).endsWith(100, 110);
        });
        assertThat(quotas.of(key).approved()).isEqualTo(120);
        decide(locked, false);
    }

    @Test
    void aCorrectionStandsWithItsReasonAndNeverGoesBelowWhatIsRegistered() throws Exception {
        correct(-20);
        LedgerDetail detail = As.user(ExamScene.HOST).call(() -> ledger.detail(key));
        assertThat(detail.row().quota()).isEqualTo(100);
        assertThat(detail.row().corrected()).isEqualTo(-20);
        assertThat(detail.mayCorrect()).isTrue();
        assertThat(detail.entries())
                .filteredOn(entry -> entry.kind() == QuotaEntryKind.CORRECTION)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo("批准人数误登");
                    assertThat(entry.place().kind()).isEqualTo(PlaceKind.QUOTA_CORRECTION);
                    long paper = Long.parseLong(entry.place().of().get("id"));
                    assertThat(As.user(ExamScene.REGISTRAR)
                                    .call(() -> corrections.paper(paper).fileName()))
                            .isEqualTo("依据.pdf");
                });
        assertThatThrownBy(() -> correct(-11))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.BELOW_TAKEN));
        assertThatThrownBy(() -> correct(-41))
                .as("more than the department has")
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> correct(0)).isInstanceOf(BusinessException.class);
        assertThat(quotas.of(key).heads()).isEqualTo(100);
    }

    private void correct(int heads) throws Exception {
        As.user(ExamScene.HOST)
                .run(() -> corrections.correct(new CorrectQuota(
                        key,
                        departments.open("EXAM-D1"),
                        heads,
                        "批准人数误登",
                        "豫1+X办〔更正〕1号",
                        LocalDate.now(clock),
                        "依据.pdf",
                        pdf())));
    }

    @Test
    void theEffectTellsWhatIsStillToComeInTheSecondHalf() throws Exception {
        long request = asks(ExamScene.REGISTRAR, "EXAM-D1", 20);
        LocalDate held = LocalDate.now(clock).minusDays(1);
        if (held.getYear() == key.year()) {
            scene.exam(key.certificateId(), LEVEL, held, 7, home);
        }
        int before = held.getYear() == key.year() ? 7 : 0;
        assertThat(As.user(ExamScene.REGISTRAR)
                        .call(() -> reading.detail(request))
                        .effects())
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.planned().held()).isEqualTo(before);
                    assertThat(effect.planned().toCome()).isEqualTo(130);
                    assertThat(effect.planned().affected())
                            .singleElement()
                            .satisfies(one -> assertThat(one.place().kind()).isEqualTo(PlaceKind.EXAM_PLAN));
                    assertThat(effect.spare()).isEqualTo(100 - 130 - before);
                });
    }
}
