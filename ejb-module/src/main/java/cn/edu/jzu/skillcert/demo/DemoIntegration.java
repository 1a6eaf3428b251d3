package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationCourse;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.MatrixCell;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import cn.edu.jzu.skillcert.training.persistence.IntegrationReportRepository;
import cn.edu.jzu.skillcert.training.service.IntegrationFacts;
import cn.edu.jzu.skillcert.training.service.IntegrationNews;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Integration reports of the last window that has opened, in every state. */
@Dependent
public class DemoIntegration implements DemoContribution {

    private static final int AFTER_OPENING = 20;

    @Inject
    private IntegrationReportRepository reports;

    @Inject
    private IntegrationFacts facts;

    @Inject
    private IntegrationNews news;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = facts.window(today.getYear()).from();
        int year = opened.plusDays(AFTER_OPENING).isBefore(today) ? today.getYear() : today.getYear() - 1;
        DemoDiary diary = new DemoDiary(facts.window(year).from().plusDays(AFTER_OPENING), clock.getZone());
        Actor affairs = cast.actor("jwc.wang");
        IntegrationReport web = open(year, "XXGC", "X-WEB", "软件技术", "integration-web.csv");
        web.submit(null, cast.actor("xxgc.chen"), diary.after(1));
        IntegrationReport tax = open(year, "KJJR", "X-ZNCS", "大数据与会计", "integration-tax.csv");
        tax.submit(null, cast.actor("kjjr.cao"), diary.after(1));
        IntegrationReport lathe = open(year, "JDGC", "X-SKCX", "数控技术", "integration-lathe.csv");
        lathe.submit("实训课程下学期才开设", cast.actor("jdgc.lin"), diary.after(1));
        lathe.returnToDepartment("请补充与实训课程的对应关系", affairs, diary.after(2));
        IntegrationReport data = open(year, "XXGC", "X-DSJ", null, null);
        for (IntegrationReport report : List.of(web, tax, lathe, data)) {
            reports.versionAfterChange(report);
            news.of(report);
        }
    }

    private IntegrationReport open(int year, String department, String certificate, String programmes, String matrix) {
        IntegrationReport report = reports.add(
                new IntegrationReport(new Pilot(year, cast.department(department), cast.certificate(certificate))),
                DemoData.DEMO.scope());
        if (matrix != null) {
            report.revise(new IntegrationContent(
                    year + 1, programmes, "对照证书标准修订课程标准，将技能单元分解到专业课程，实训项目采用证书考核任务。", read(matrix)));
        }
        return report;
    }

    /** Units down, courses across; the second line has the hours, whatever is written in a cell is a mark. */
    private static IntegrationMatrix read(String file) {
        List<Map<String, String>> lines = DemoTable.of(file);
        List<String> names = lines.get(0).keySet().stream()
                .filter(name -> !name.equals("unit"))
                .sorted()
                .toList();
        List<Map<String, String>> units = lines.subList(1, lines.size());
        Set<MatrixCell> cells = new HashSet<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int course = 0; course < names.size(); course++) {
                if (!units.get(unit).get(names.get(course)).isEmpty()) {
                    cells.add(new MatrixCell(unit, course));
                }
            }
        }
        return new IntegrationMatrix(
                units.stream().map(unit -> unit.get("unit")).toList(),
                names.stream()
                        .map(name -> new IntegrationCourse(
                                name, Integer.valueOf(lines.get(0).get(name))))
                        .toList(),
                cells);
    }
}
