package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotFile;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.pilot.service.PilotNews;
import cn.edu.jzu.skillcert.pilot.service.PilotUploads;
import cn.edu.jzu.skillcert.pilot.service.RoundApproval;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A round of this year that was approved, with its quotas, and one for next year that departments declare in now. */
@Dependent
public class DemoPilots implements DemoContribution {

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private RoundApproval approval;

    @Inject
    private PilotUploads uploads;

    @Inject
    private PilotNews news;

    @Inject
    private DepartmentRepository departments;

    @Inject
    private ClassRepository classes;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoWorkPlans work;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load() {
        Map<String, List<Map<String, String>>> byRound = DemoTable.of("declarations.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("round"), LinkedHashMap::new, Collectors.toList()));
        approved(byRound.get("PAST"));
        open(byRound.get("NEXT"));
    }

    private void approved(List<Map<String, String>> rows) {
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = today.minusDays(260);
        DemoDiary diary = new DemoDiary(opened, clock.getZone());
        Actor keeper = actor("jwc.wang");
        PilotRound round = rounds.add(
                new PilotRound(
                        today.getYear(),
                        today.getYear() + "年度1+X证书试点申报",
                        "豫1+X办〔" + today.getYear() + "〕2号",
                        opened.plusDays(14),
                        opened.plusDays(28),
                        keeper,
                        diary.after(0)),
                DemoData.DEMO.scope());
        Map<Long, Integer> heads = declare(round, rows, diary);
        diary.after(5);
        PilotFile minutes = paper(PilotFileKind.MINUTES, "校长办公会议纪要.pdf", round, keeper, diary);
        round.consent(diary.today(), "校长办公会纪要〔" + today.getYear() + "〕3号", minutes, keeper, diary.after(1));
        round.recordUpload(diary.today(), Role.ACADEMIC_AFFAIRS, null, keeper, diary.after(1));
        diary.after(10);
        PilotFile letter = paper(PilotFileKind.APPROVAL, "试点审核结果通知.pdf", round, keeper, diary);
        round.approve(diary.today(), "豫1+X办〔" + today.getYear() + "〕7号", letter, keeper, diary.after(0));
        rounds.flush();
        approval.enter(round, heads, new Act(keeper, diary.after(0)), DemoData.DEMO.scope());
        news.of(round);
        work.follow(round);
    }

    private PilotFile paper(PilotFileKind kind, String name, PilotRound round, Actor keeper, DemoDiary diary) {
        byte[] content = DemoPaper.readablePdf(
                round.getTitle(),
                round.getTitle() + "\n经研究，同意各院部申报的证书、等级和人数。",
                diary.today().atTime(9, 0).atZone(clock.getZone()));
        return uploads.receive(kind, name, new ByteArrayInputStream(content), new Act(keeper, diary.after(1)));
    }

    private void open(List<Map<String, String>> rows) {
        LocalDate today = LocalDate.now(clock);
        DemoDiary diary = new DemoDiary(today.minusDays(12), clock.getZone());
        PilotRound round = rounds.add(
                new PilotRound(
                        today.getYear() + 1,
                        (today.getYear() + 1) + "年度1+X证书试点申报",
                        "豫1+X办〔" + today.getYear() + "〕19号",
                        today.plusDays(9),
                        today.plusDays(23),
                        actor("jwc.liu"),
                        diary.after(0)),
                DemoData.DEMO.scope());
        declare(round, rows, diary);
        news.of(round);
    }

    /** @return what is approved of each line, by its id */
    private Map<Long, Integer> declare(PilotRound round, List<Map<String, String>> rows, DemoDiary diary) {
        Map<Long, Integer> approved = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("department"), LinkedHashMap::new, Collectors.toList()))
                .forEach((department, lines) -> {
                    PilotDeclaration declaration = declaration(round, department, lines, diary);
                    for (int i = 0; i < lines.size(); i++) {
                        String heads = lines.get(i).get("approved");
                        if (!heads.isEmpty()) {
                            approved.put(declaration.getLines().get(i).getId(), Integer.valueOf(heads));
                        }
                    }
                });
        return approved;
    }

    private PilotDeclaration declaration(
            PilotRound round, String department, List<Map<String, String>> lines, DemoDiary diary) {
        Map<String, String> first = lines.get(0);
        Actor drafter = actor(first.get("drafter"));
        long departmentId = departments
                .list(coded(department), DemoData.DEMO.scope())
                .get(0)
                .getId();
        PilotDeclaration declaration = declarations.add(
                new PilotDeclaration(round.getId(), departmentId, drafter, diary.after(0)), DemoData.DEMO.scope());
        declaration.revise(lines.stream().map(this::line).toList(), drafter, diary.after(0));
        if (!first.get("state").equals("DRAFT")) {
            declaration.submit(drafter, diary.after(1));
        }
        if (first.get("state").equals("RETURNED")) {
            declaration.returnToDepartment("申报人数多于班级动员人数，请核实后重新报送。", actor("jwc.liu"), diary.after(0));
        }
        declarations.flush();
        return declaration;
    }

    private DeclaredLine line(Map<String, String> row) {
        List<WillingClass> basis = new ArrayList<>();
        String[] words = row.get("classes").split(" ");
        for (int i = 0; i < words.length; i += 2) {
            long classId =
                    classes.list(coded(words[i]), DemoData.DEMO.scope()).get(0).getId();
            basis.add(new WillingClass(classId, Integer.parseInt(words[i + 1])));
        }
        long certificateId = certificates
                .list(coded(row.get("certificate")), DemoData.DEMO.scope())
                .get(0)
                .getId();
        return new DeclaredLine(
                certificateId, SkillLevel.valueOf(row.get("level")), Integer.parseInt(row.get("heads")), basis);
    }

    private Actor actor(String username) {
        Account account = accounts.findByUsername(username, DemoData.DEMO).orElseThrow();
        return new Actor(account.getId(), account.getName(), null, null);
    }

    private static Condition coded(String code) {
        return Condition.all().and("e.code = :code", "code", code);
    }
}
