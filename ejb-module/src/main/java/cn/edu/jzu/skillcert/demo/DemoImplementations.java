package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.arrangement.model.ExamDays;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.arrangement.model.PlatformRoom;
import cn.edu.jzu.skillcert.arrangement.persistence.ImplementationRepository;
import cn.edu.jzu.skillcert.arrangement.service.ImplementationNews;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlannedExam;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.organization.persistence.RoomRepository;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Implementation plans of this month: one approved and compared with the platform, one with 教务处; one exam has none. */
@Dependent
public class DemoImplementations implements DemoContribution {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int MINUTES = 90;

    @Inject
    private ImplementationRepository implementations;

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private DepartmentRepository departments;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private RoomRepository rooms;

    @Inject
    private StaffRepository staff;

    @Inject
    private AccountRepository accounts;

    @Inject
    private ImplementationNews news;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 85;
    }

    @Override
    public void load() {
        DemoTable.of("implementations.csv").forEach(this::tell);
    }

    private void tell(Map<String, String> row) {
        Department department = departments
                .list(coded("code", row.get("department")), DemoData.DEMO.scope())
                .get(0);
        ExamPlan plan = plans.of(department.getId(), YearMonth.now(clock), DemoData.DEMO.scope())
                .orElseThrow();
        PlannedExam planned = plan.getExams().get(0);
        ExamSummary exam = summary(department, plan, planned);
        ExamDays days = new ExamDays(exam.theoryOn(), exam.practicalOn());
        Actor planner = actor(row.get("planner"));
        DemoDiary diary = new DemoDiary(LocalDate.now(clock).minusDays(7), clock.getZone());
        ImplementationPlan implementation = implementations.add(
                new ImplementationPlan(department.getId(), planned.getId(), planner, diary.after(0)),
                DemoData.DEMO.scope());
        implementation.revise(content(row, exam.heads()), planner, diary.after(0));
        if (!row.get("story").equals("DRAFT")) {
            implementation.submit(days, diary.today(), planner, diary.after(1));
        }
        if (row.get("story").equals("COMPARED")) {
            implementation.approve("同意", diary.today(), actor("jwc.wang"), diary.after(1));
            implementation.enterPlatform(platform(implementation), "考场及监考人员.xlsx", planner, diary.after(1));
        }
        implementations.flush();
        news.of(implementation, exam);
    }

    private ExamSummary summary(Department department, ExamPlan plan, PlannedExam planned) {
        SkillCertificate certificate = certificates
                .find(planned.terms().certificateId(), DemoData.DEMO.scope())
                .orElseThrow();
        return new ExamSummary(
                planned.getId(),
                department.getId(),
                department.getName(),
                certificate.getId(),
                certificate.getName(),
                planned.terms().level(),
                plan.getPlanMonth(),
                planned.terms().theory().on(),
                planned.terms().practical().on(),
                planned.terms().place(),
                planned.terms().heads());
    }

    /** Theory in the morning, practical in the afternoon, shared out over the rooms. */
    private ImplementationContent content(Map<String, String> row, int heads) {
        List<Room> used = Arrays.stream(row.get("rooms").split(" "))
                .map(code ->
                        rooms.list(coded("code", code), DemoData.DEMO.scope()).get(0))
                .toList();
        List<Long> people = Arrays.stream(row.get("invigilators").split(" "))
                .map(number -> person(number).getId())
                .toList();
        List<RoomUse> uses = Arrays.stream(ExamPart.values())
                .flatMap(part -> IntStream.range(0, used.size())
                        .mapToObj(i ->
                                use(part, used.get(i), share(heads, used.size(), i), people.subList(2 * i, 2 * i + 2))))
                .toList();
        return new ImplementationContent(
                uses,
                List.of(
                        new WorkItem(ExamPhase.BEFORE, "布置考场，调试机房系统、网络与监控，召开考前预备会", people.get(0)),
                        new WorkItem(ExamPhase.DURING, "身份核验，考场协调，考试技术保障", people.get(1)),
                        new WorkItem(ExamPhase.AFTER, "上传考试数据，收齐签到表与监考记录并归档", people.get(0))));
    }

    private static RoomUse use(ExamPart part, Room room, int heads, List<Long> invigilators) {
        LocalTime from = part == ExamPart.THEORY ? MORNING : AFTERNOON;
        return new RoomUse(part, from, from.plusMinutes(MINUTES), room.getId(), heads, invigilators);
    }

    private static int share(int heads, int rooms, int index) {
        return heads / rooms + (index < heads % rooms ? 1 : 0);
    }

    /** Filled in as the plan says. */
    private List<PlatformRoom> platform(ImplementationPlan implementation) {
        return implementation.getRooms().stream()
                .map(room -> new PlatformRoom(
                        room.heldOn(),
                        rooms.find(room.use().roomId(), DemoData.DEMO.scope())
                                .orElseThrow()
                                .facts()
                                .name(),
                        String.join(
                                "、",
                                room.use().invigilatorIds().stream()
                                        .map(id -> staff.find(id, DemoData.DEMO.scope())
                                                .orElseThrow()
                                                .getName())
                                        .toList())))
                .toList();
    }

    private Staff person(String number) {
        return staff.list(coded("staffNumber", number), DemoData.DEMO.scope()).get(0);
    }

    private Actor actor(String username) {
        Account account = accounts.findByUsername(username, DemoData.DEMO).orElseThrow();
        return new Actor(account.getId(), account.getName(), null, null);
    }

    private static Condition coded(String attribute, String code) {
        return Condition.all().and("e." + attribute + " = :code", "code", code);
    }
}
