package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The plan of November 2024 with one complete exam of 65 heads on the 16th and 17th, within a quota of 120. */
public final class PlanFactsFixture {

    public static final long WEB_CERTIFICATE = 7;

    private YearMonth month = YearMonth.of(2024, 11);
    private boolean zeroReport;
    private boolean noExams;
    private LocalDate submittedOn;
    private LocalDate today = LocalDate.of(2024, 10, 28);
    private final Map<ParameterKey, String> parameters = defaults();

    private Long certificate = WEB_CERTIFICATE;
    private SkillLevel level = SkillLevel.INTERMEDIATE;
    private Integer heads = 65;
    private ComponentDate theory = ComponentDate.on(LocalDate.of(2024, 11, 16));
    private ComponentDate practical = ComponentDate.on(LocalDate.of(2024, 11, 17));
    private Long responsible = 3L;
    private String place = "信息楼机房301";
    private String conditions = "40机位，联网，监控";
    private List<ClassHeads> classes = List.of(new ClassHeads(1L, 32), new ClassHeads(2L, 33));
    private QuotaStanding quota = new QuotaStanding(2024, 120, 0);
    private final List<IncreaseFacts> increases = new ArrayList<>();
    private List<LocalDate> approvedDays = List.of();
    private LocalDate approvedOn;
    private LocalDate otherLevelOn;

    private PlanFactsFixture() {}

    public static PlanFactsFixture plan() {
        return new PlanFactsFixture();
    }

    public static PlanFactsFixture planOf(String month) {
        PlanFactsFixture fixture = new PlanFactsFixture();
        fixture.month = YearMonth.parse(month);
        return fixture.sessions(fixture.month.atDay(20), fixture.month.atDay(21));
    }

    /** The defaults of RULES: by the 1st, rolled, exams of the same month, 零报告 counts, 14 days. */
    public static Map<ParameterKey, String> defaults() {
        return new EnumMap<>(Map.of(
                ParameterKey.PLAN_DUE_DAY, "1",
                ParameterKey.PLAN_DUE_ROLLS, "YES",
                ParameterKey.PLAN_MONTH_OFFSET, "0",
                ParameterKey.PLAN_ZERO_REPORT, "YES",
                ParameterKey.PLAN_NOTICE_DAYS, "14",
                ParameterKey.INCREASE_LEAD_DAYS, "14"));
    }

    public static ParameterValues values(Map<ParameterKey, String> settings) {
        return new ParameterValues(LocalDate.of(2024, 10, 28), settings);
    }

    PlanFactsFixture reading(ParameterKey key, String value) {
        parameters.put(key, value);
        return this;
    }

    PlanFactsFixture zeroReport() {
        zeroReport = true;
        return this;
    }

    PlanFactsFixture noExams() {
        noExams = true;
        return this;
    }

    PlanFactsFixture submittedOn(String day) {
        submittedOn = LocalDate.parse(day);
        today = submittedOn;
        return this;
    }

    PlanFactsFixture today(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    PlanFactsFixture sessions(LocalDate theoryOn, LocalDate practicalOn) {
        theory = ComponentDate.on(theoryOn);
        practical = ComponentDate.on(practicalOn);
        return this;
    }

    PlanFactsFixture exam(String day) {
        LocalDate on = LocalDate.parse(day);
        month = YearMonth.from(on);
        quota = new QuotaStanding(on.getYear(), quota.quota(), quota.plannedBefore());
        return sessions(on, on);
    }

    PlanFactsFixture theory(ComponentDate date) {
        theory = date;
        return this;
    }

    PlanFactsFixture practical(ComponentDate date) {
        practical = date;
        return this;
    }

    PlanFactsFixture withoutItems() {
        certificate = null;
        level = null;
        responsible = null;
        heads = null;
        place = " ";
        conditions = null;
        classes = List.of();
        quota = null;
        return this;
    }

    PlanFactsFixture heads(int number) {
        heads = number;
        classes = List.of(new ClassHeads(1L, number));
        return this;
    }

    PlanFactsFixture typedTotal(int number) {
        heads = number;
        return this;
    }

    PlanFactsFixture quota(int approved, int plannedBefore) {
        quota = new QuotaStanding(2024, approved, plannedBefore);
        return this;
    }

    PlanFactsFixture increase(int more, IncreaseStatus status, String filedOn) {
        increases.add(new IncreaseFacts(more, status, LocalDate.parse(filedOn), null, null));
        return this;
    }

    PlanFactsFixture answered(int more, IncreaseStatus status, String filedOn, String repliedOn) {
        increases.add(
                new IncreaseFacts(more, status, LocalDate.parse(filedOn), "豫1+X办〔2024〕9号", LocalDate.parse(repliedOn)));
        return this;
    }

    PlanFactsFixture approved(String on, LocalDate... days) {
        approvedOn = LocalDate.parse(on);
        approvedDays = List.of(days);
        return this;
    }

    /** Another level of the same certificate, in the same month. */
    PlanFactsFixture otherLevelOn(String day) {
        otherLevelOn = LocalDate.parse(day);
        return this;
    }

    PlanFacts build() {
        PlannedExamTerms terms = new PlannedExamTerms(
                null, certificate, level, responsible, heads, theory, practical, place, conditions, classes);
        ExamFacts exam = new ExamFacts(1, terms, quota, increases, approvedDays, approvedOn);
        List<ExamFacts> exams = new ArrayList<>(List.of(exam));
        if (otherLevelOn != null) {
            exams.add(new ExamFacts(
                    2,
                    new PlannedExamTerms(
                            null,
                            certificate,
                            SkillLevel.ADVANCED,
                            responsible,
                            20,
                            ComponentDate.on(otherLevelOn),
                            ComponentDate.on(otherLevelOn),
                            place,
                            conditions,
                            List.of(new ClassHeads(3L, 20))),
                    new QuotaStanding(month.getYear(), 20, 0),
                    List.of(),
                    List.of(),
                    null));
        }
        ParameterValues values = values(parameters);
        return new PlanFacts(
                month,
                PlanDeadline.examMonth(month, values),
                zeroReport,
                noExams ? List.of() : exams,
                submittedOn,
                submittedOn == null ? today : submittedOn,
                PublishedHolidays.calendar(),
                values,
                today);
    }
}
