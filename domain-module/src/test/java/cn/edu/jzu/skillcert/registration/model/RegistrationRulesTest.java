package cn.edu.jzu.skillcert.registration.model;

import static cn.edu.jzu.skillcert.regulation.RuleAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ApplicationFault;
import cn.edu.jzu.skillcert.registration.ClassStanding;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.PhotoEvidence;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** with their examples. */
class RegistrationRulesTest {

    private static final LocalDate SESSION = LocalDate.of(2024, 11, 16);
    private static final LocalDate FILED = LocalDate.of(2024, 10, 8);
    private static final LocalDate CAME = LocalDate.of(2022, 9, 1);
    private static final int PLANNED = 65;
    private static final Rule<RegistrationFacts> WITHIN_PLAN = new RegisteredWithinPlan();
    private static final Rule<RegistrationFacts> WITHIN_QUOTA = new HeadsWithinQuota();
    private static final Rule<RegistrationFacts> WITH_PHOTOS = new AppliedWithPhotos();
    private static final Rule<RegistrationFacts> IN_ORDER = new AppliedInOrder();
    private static final Rule<RegistrationFacts> ONE_A_DAY = new OneExamADay();
    private static final Rule<RegistrationFacts> FIRST_TIME = new FirstTimeDecided();

    private static PlannedExamFacts exam(PlanStatus status, int locked, LocalDate session) {
        return new PlannedExamFacts(
                1,
                1,
                1,
                1L,
                SkillLevel.INTERMEDIATE,
                YearMonth.of(2024, 11),
                2024,
                status,
                session,
                session,
                "信息楼",
                PLANNED,
                locked,
                List.of(new ClassHeads(1L, 32), new ClassHeads(2L, 33)));
    }

    private static RegistrationFacts registered(ClassStanding... classes) {
        return facts(exam(PlanStatus.APPROVED, 0, SESSION), List.of(classes), 120, 63, null, 0, null);
    }

    private static RegistrationFacts facts(
            PlannedExamFacts exam,
            List<ClassStanding> classes,
            int quota,
            int withPhoto,
            LocalDate applied,
            int undecided,
            Money price) {
        int heads = classes.stream().mapToInt(ClassStanding::registered).sum();
        return new RegistrationFacts(
                exam,
                classes,
                quota,
                heads,
                null,
                rows(heads, withPhoto),
                new EntryDays(applied, applied, 0, FILED),
                standing(undecided, price),
                List.of());
    }

    /** The first ones have a photo that can be used, the others none. */
    private static List<RegisteredRow> rows(int heads, int withPhoto) {
        return IntStream.range(0, heads)
                .mapToObj(i -> row(i, i < withPhoto ? PhotoStatus.USABLE : PhotoStatus.MISSING))
                .toList();
    }

    private static RegisteredRow row(int i, PhotoStatus photo) {
        return new RegisteredRow(i, "考生" + i, photo, false, false, false);
    }

    private static FirstTimeStanding standing(int undecided, Money price) {
        return new FirstTimeStanding(Set.of(FirstTimeReading.SAME_LEVEL), undecided, price, CAME, CAME);
    }

    private static ClassStanding one(int registered) {
        return new ClassStanding(1, "软件2401班", 32, registered);
    }

    private static ClassStanding two(int registered) {
        return new ClassStanding(2, "软件2402班", 33, registered);
    }

    @Test
    void fewerThanPlannedPassAndTheDifferenceIsSaid() {
        assertThatRule(WITHIN_PLAN, registered(one(30), two(33)))
                .passesWith(RegistrationEvidence.FEWER_THAN_PLANNED, 65, 63, 2);
        assertThatRule(WITHIN_PLAN, registered(one(32), two(33))).passesWith(RegistrationEvidence.AS_PLANNED, 65, 65);
    }

    @Test
    void moreThanPlannedAreRefused() {
        assertThatRule(WITHIN_PLAN, registered(one(33), two(33)))
                .blocksWith(RegistrationEvidence.OVER_PLAN, 65, 66)
                .blocksWith(RegistrationEvidence.CLASS_OVER_PLAN, "软件2401班", 32, 33);
    }

    @Test
    void aClassWithinTheTotalIsStillBoundByItsOwnPlan() {
        assertThatRule(WITHIN_PLAN, registered(one(33), two(20)))
                .blocksWith(RegistrationEvidence.CLASS_OVER_PLAN, "软件2401班", 32, 33)
                .saysNothingOf(RegistrationEvidence.OVER_PLAN);
    }

    @Test
    void aClassThatIsNotInThePlanIsRefused() {
        assertThatRule(WITHIN_PLAN, registered(one(30), new ClassStanding(3, "网络2401班", 0, 1)))
                .blocksWith(RegistrationEvidence.CLASS_NOT_IN_PLAN, "网络2401班", 1);
    }

    @Test
    void lockedHeadsCannotBeRegisteredBeforeTheIncreaseIsGranted() {
        RegistrationFacts locked =
                facts(exam(PlanStatus.APPROVED, 10, SESSION), List.of(one(32), two(24)), 55, 0, null, 0, null);
        assertThatRule(WITHIN_PLAN, locked).blocksWith(RegistrationEvidence.OVER_OPEN_HEADS, 65, 10, 56);
        RegistrationFacts open =
                facts(exam(PlanStatus.APPROVED, 10, SESSION), List.of(one(32), two(23)), 55, 0, null, 0, null);
        assertThatRule(WITHIN_PLAN, open).passesWith(RegistrationEvidence.FEWER_THAN_PLANNED, 65, 55, 10);
    }

    @Test
    void aPlanThatIsChangedAgainTakesNobody() {
        assertThatRule(
                        WITHIN_PLAN,
                        facts(exam(PlanStatus.SUBMITTED, 0, SESSION), List.of(one(1)), 120, 0, null, 0, null))
                .blocksWith(RegistrationEvidence.PLAN_NOT_APPROVED, PlanStatus.SUBMITTED);
    }

    @Test
    void headsStayWithinTheQuotaOfTheYear() {
        PlannedExamFacts exam = exam(PlanStatus.APPROVED, 0, SESSION);
        assertThatRule(WITHIN_QUOTA, facts(exam, List.of(one(32), two(31)), 63, 0, null, 0, null))
                .passesWith(RegistrationEvidence.WITHIN_QUOTA, "2024", 63, 63);
        assertThatRule(WITHIN_QUOTA, facts(exam, List.of(one(32), two(31)), 62, 0, null, 0, null))
                .blocksWith(RegistrationEvidence.OVER_QUOTA, "2024", 62, 63);
    }

    @Test
    void everybodyWhoIsEnteredHasAPhoto() {
        PlannedExamFacts exam = exam(PlanStatus.APPROVED, 0, SESSION);
        assertThatRule(WITH_PHOTOS, facts(exam, List.of(one(30), two(33)), 120, 63, null, 0, null))
                .passesWith(RegistrationEvidence.ALL_WITH_PHOTO, 63);
        assertThatRule(WITH_PHOTOS, facts(exam, List.of(one(30), two(33)), 120, 62, null, 0, null))
                .blocksWith(RegistrationEvidence.ROWS_NOT_READY, 63, 1, ApplicationFault.NO_PHOTO, List.of("考生62"));
        assertThatRule(WITH_PHOTOS, facts(exam, List.of(one(0)), 120, 0, null, 0, null))
                .isBlockedPendingWith(RegistrationEvidence.NOBODY_REGISTERED);
    }

    @Test
    void theyAreEnteredBeforeTheExam() {
        PlannedExamFacts exam = exam(PlanStatus.APPROVED, 0, SESSION);
        assertThatRule(IN_ORDER, facts(exam, List.of(one(1)), 1, 1, SESSION.minusDays(1), 0, null))
                .passesWith(RegistrationEvidence.APPLIED_IN_TIME, SESSION.minusDays(1), SESSION);
        assertThatRule(IN_ORDER, facts(exam, List.of(one(1)), 1, 1, SESSION, 0, null))
                .warnsWith(RegistrationEvidence.APPLIED_TOO_LATE, SESSION, SESSION);
        assertThat(IN_ORDER.check(facts(exam, List.of(one(1)), 1, 1, null, 0, null)))
                .noneMatch(finding -> finding.blocks());
        assertThat(IN_ORDER.check(facts(exam(PlanStatus.APPROVED, 0, null), List.of(one(1)), 1, 1, null, 0, null)))
                .extracting("evidence")
                .containsExactly(RegistrationEvidence.NO_SESSION_SET);
    }

    private static RegistrationFacts entered(EntryDays days) {
        return new RegistrationFacts(
                exam(PlanStatus.APPROVED, 0, SESSION),
                List.of(one(1)),
                1,
                1,
                null,
                rows(1, 1),
                days,
                standing(0, null),
                List.of());
    }

    @Test
    void nobodyIsEnteredBeforeHeIsRegisteredOrTheAgreementIsFiled() {
        LocalDate day = SESSION.minusDays(10);
        assertThatRule(IN_ORDER, entered(new EntryDays(day, day, 0, day)))
                .passesWith(RegistrationEvidence.APPLIED_IN_TIME, day, SESSION);
        assertThatRule(IN_ORDER, entered(new EntryDays(day, day, 2, day)))
                .warnsWith(RegistrationEvidence.APPLIED_BEFORE_REGISTERED, 2);
        assertThatRule(IN_ORDER, entered(new EntryDays(day.minusDays(1), day, 0, day)))
                .warnsWith(RegistrationEvidence.APPLIED_BEFORE_FILING, day.minusDays(1), day);
    }

    @Test
    void theOrderOfTheStepsIsARuleOfItsOwn() {
        assertThat(IN_ORDER.info().id()).isEqualTo("R-17.4");
        assertThat(IN_ORDER.info().clause()).contains("六·3(3)");
    }

    private static RegistrationFacts sameDay(OtherExamSameDay... others) {
        return new RegistrationFacts(
                exam(PlanStatus.APPROVED, 0, SESSION),
                List.of(one(30)),
                120,
                30,
                null,
                rows(30, 30),
                new EntryDays(null, null, 0, FILED),
                standing(0, null),
                List.of(others));
    }

    @Test
    void twoExamsOnOneDayAreToldWithTheNamesAndDoNotBlock() {
        List<String> names = List.of("张三 2024010101", "李四 2024010102");
        RegistrationFacts clash = sameDay(new OtherExamSameDay("数控车铣加工", SkillLevel.ELEMENTARY, SESSION, names));
        assertThatRule(ONE_A_DAY, clash)
                .warnsWith(RegistrationEvidence.EXAMS_ON_SAME_DAY, 2, SESSION, "数控车铣加工", SkillLevel.ELEMENTARY, names);
        assertThat(ONE_A_DAY.check(clash)).noneMatch(finding -> finding.blocks());
        assertThatRule(ONE_A_DAY, sameDay()).passesWith(RegistrationEvidence.ONE_EXAM_A_DAY, 30);
    }

    @Test
    void ofManyWhoSitTwoExamsTheFirstTenAreNamedAndAllAreCounted() {
        List<String> many =
                IntStream.rangeClosed(1, 12).mapToObj(number -> "考生" + number).toList();
        assertThatRule(ONE_A_DAY, sameDay(new OtherExamSameDay("数控车铣加工", SkillLevel.ELEMENTARY, SESSION, many)))
                .warnsWith(
                        RegistrationEvidence.EXAMS_ON_SAME_DAY,
                        12,
                        SESSION,
                        "数控车铣加工",
                        SkillLevel.ELEMENTARY,
                        many.subList(0, 10));
    }

    @Test
    void theReadingsOfFirstTimeAreToldApartByWhatWasSatBefore() {
        EarlierExam sameAgain = new EarlierExam(1, SkillLevel.INTERMEDIATE);
        EarlierExam lowerLevel = new EarlierExam(1, SkillLevel.ELEMENTARY);
        EarlierExam another = new EarlierExam(2, SkillLevel.INTERMEDIATE);
        assertFirstUnder(List.of(), FirstTimeReading.values());
        assertFirstUnder(List.of(sameAgain));
        // Passed 初级 2023, sits 中级 2024: A first, B non-first, C non-first.
        assertFirstUnder(List.of(lowerLevel), FirstTimeReading.SAME_LEVEL);
        assertFirstUnder(List.of(another), FirstTimeReading.SAME_LEVEL, FirstTimeReading.SAME_CERTIFICATE);
        assertThat(FirstTime.of(1, SkillLevel.INTERMEDIATE, List.of(sameAgain)).differs())
                .isFalse();
        assertThat(FirstTime.of(1, SkillLevel.INTERMEDIATE, List.of()).differs())
                .isFalse();
        assertThat(FirstTime.of(1, SkillLevel.INTERMEDIATE, List.of(lowerLevel)).differs())
                .isTrue();
    }

    private static void assertFirstUnder(List<EarlierExam> before, FirstTimeReading... readings) {
        assertThat(FirstTime.of(1, SkillLevel.INTERMEDIATE, before).firstUnder())
                .containsExactlyInAnyOrder(readings);
    }

    @Test
    void undecidedCasesAreShownWithTheirMoney() {
        PlannedExamFacts exam = exam(PlanStatus.APPROVED, 0, SESSION);
        assertThatRule(FIRST_TIME, facts(exam, List.of(one(1)), 1, 1, null, 1, Money.of("300")))
                .isPendingWith(
                        RegistrationEvidence.READINGS_DIFFER, 1, List.of(FirstTimeReading.SAME_LEVEL), Money.of("300"));
        assertThatRule(FIRST_TIME, facts(exam, List.of(one(1)), 1, 1, null, 2, null))
                .isPendingWith(
                        RegistrationEvidence.READINGS_DIFFER_WITHOUT_PRICE, 2, List.of(FirstTimeReading.SAME_LEVEL));
        assertThatRule(FIRST_TIME, facts(exam, List.of(one(1)), 1, 1, null, 0, Money.of("300")))
                .passesWith(RegistrationEvidence.READINGS_AGREE, List.of(FirstTimeReading.SAME_LEVEL));
    }

    private static RegistrationFacts judged(List<RegisteredRow> rows, FirstTimeStanding standing, Integer retakes) {
        return new RegistrationFacts(
                exam(PlanStatus.APPROVED, 0, SESSION),
                List.of(one(rows.size())),
                60,
                60,
                retakes,
                rows,
                new EntryDays(null, null, 0, FILED),
                standing,
                List.of());
    }

    @Test
    void whoCannotBeEnteredIsNamedWithTheReasonAndTheOthersPass() {
        List<RegisteredRow> rows = List.of(
                row(1, PhotoStatus.USABLE),
                row(2, PhotoStatus.TO_CONFIRM),
                new RegisteredRow(3, "考生3", PhotoStatus.USABLE, false, true, false),
                new RegisteredRow(4, "考生4", PhotoStatus.USABLE, false, false, true));
        RegistrationFacts facts = judged(rows, standing(0, null), null);
        assertThatRule(WITH_PHOTOS, facts)
                .blocksWith(
                        RegistrationEvidence.ROWS_NOT_READY, 4, 1, ApplicationFault.PHOTO_TO_CONFIRM, List.of("考生2"))
                .blocksWith(RegistrationEvidence.ROWS_NOT_READY, 4, 1, ApplicationFault.DEPARTED, List.of("考生3"))
                .blocksWith(RegistrationEvidence.ROWS_NOT_READY, 4, 1, ApplicationFault.MOVED_AWAY, List.of("考生4"));
        assertThatRule(WITH_PHOTOS, facts.only(Set.of(1L))).passesWith(RegistrationEvidence.ALL_WITH_PHOTO, 1);
    }

    @Test
    void ofSixtyFiveStudentsWithSixtyFourPhotosOneIsMissing() {
        Rule<RegistrationFacts> complete = new PhotosOfExam();
        assertThatRule(complete, judged(rows(65, 64), standing(0, null), null))
                .blocksWith(PhotoEvidence.PHOTOS_MISSING, 65, 64, 1);
        assertThatRule(complete, judged(rows(65, 65), standing(0, null), null))
                .passesWith(PhotoEvidence.ALL_HAVE_PHOTOS, 65);
    }

    @Test
    void aNameThePlatformMayNotShowIsPointedOut() {
        Rule<RegistrationFacts> names = new NamesKnownElsewhere();
        RegisteredRow rare = new RegisteredRow(1, "龚䶮 24010101", PhotoStatus.USABLE, true, false, false);
        assertThatRule(names, judged(List.of(rare, row(2, PhotoStatus.USABLE)), standing(0, null), null))
                .warnsWith(RegistrationEvidence.RARE_NAMES, 1, List.of("龚䶮 24010101"));
        assertThatRule(names, judged(rows(2, 2), standing(0, null), null))
                .passesWith(RegistrationEvidence.USUAL_NAMES, 2);
    }

    @Test
    void nobodyIsSaidToComeFirstWhileEarlierExamsMayBeUnknown() {
        Set<FirstTimeReading> readings = Set.of(FirstTimeReading.SAME_LEVEL);
        assertThatRule(FIRST_TIME, judged(rows(1, 1), new FirstTimeStanding(readings, 0, null, null, CAME), null))
                .isPendingWith(RegistrationEvidence.HISTORY_UNKNOWN, CAME);
        LocalDate later = CAME.plusDays(1);
        assertThatRule(FIRST_TIME, judged(rows(1, 1), new FirstTimeStanding(readings, 0, null, later, CAME), null))
                .isPendingWith(RegistrationEvidence.HISTORY_TOO_SHORT, later, CAME);
        assertThatRule(FIRST_TIME, judged(rows(1, 1), standing(0, null), null))
                .passesWith(RegistrationEvidence.READINGS_AGREE, List.of(FirstTimeReading.SAME_LEVEL));
    }

    @Test
    void whereRetakesTakeNoQuotaTheyAreSaidBeside() {
        assertThatRule(WITHIN_QUOTA, judged(rows(1, 1), standing(0, null), 5))
                .passesWith(RegistrationEvidence.WITHIN_QUOTA_WITHOUT_RETAKES, "2024", 60, 60, 5);
        assertThatRule(WITHIN_QUOTA, judged(rows(1, 1), standing(0, null), null))
                .passesWith(RegistrationEvidence.WITHIN_QUOTA, "2024", 60, 60);
    }

    @Test
    void warningsAndWhatIsNotCertainUnderOneWantAReason() {
        assertThat(FIRST_TIME.check(judged(rows(1, 1), standing(1, null), null)))
                .allMatch(RegistrationRules::wantsReason);
        assertThat(WITH_PHOTOS.check(judged(rows(1, 1), standing(0, null), null)))
                .noneMatch(RegistrationRules::wantsReason);
    }
}
