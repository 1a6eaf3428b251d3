package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 考核实施方案 of an exam at the desks of the department and of 教务处, until the platform says the same. */
@InBrowser
class ImplementationJourneyIT {

    private static final String CERTIFICATE = "云计算平台运维与开发";
    private static final String ROOM = "105 公共机房";

    private Person department;
    private Person affairs;
    private String plan;

    @Test
    void aPlanIsWrittenReturnedMendedApprovedAndComparedWithThePlatform(Portal portal, @TempDir Path directory)
            throws IOException {
        department = portal.person("xxgc.chen");
        affairs = portal.person("jwc.wang");
        try {
            isWritten();
            isSubmitted();
            comesBack();
            isMended();
            isApproved();
            isComparedWithThePlatform(directory);
            department.leavesWithoutComplaint();
            affairs.leavesWithoutComplaint();
        } finally {
            department.close();
            affairs.close();
        }
    }

    private void isWritten() {
        department.opens("/implementation/list.xhtml");
        department.takesPictures("implementation-list");
        department.follows("制定方案");
        department.sees(CERTIFICATE);
        department.takesPictures("implementation-open");
        department.pressesNamed("制定");
        assertThat(department.at("edit:checks")).containsText("理论各考场合计 0 人");
        fillsIn(0, "08:30", "8:20", "201704");
        department.presses("edit:save");
        assertThat(department.at("edit:rooms")).containsText("结束时间应晚于开始时间");
        department.types("edit:room:0:to", "10：00");
        fillsIn(1, "14:00", "25:00", "201706");
        department.presses("edit:save");
        assertThat(department.at("edit:rooms")).containsText("“25:00”不是有效时间");
        department.types("edit:room:1:to", "16:30");
        List<String> work = List.of("布置考场，召开考前预备会", "身份核验与技术保障", "上传考试数据并归档");
        for (int i = 0; i < work.size(); i++) {
            department.types("edit:work:" + i + ":content", work.get(i));
        }
        department.presses("edit:save");
        department.isTold("实施方案已保存。");
        assertThat(department.at("edit:checks")).containsText("工作第 1 项：未填写负责人");
        for (int i = 0; i < work.size(); i++) {
            chooses("edit:work:" + i + ":responsibleId_input", "201701");
        }
        department.takesPictures("implementation-edit");
        Assertions.assertThat(Portal.accessibilityProblems(department.page())).isEmpty();
        department.presses("edit:close");
        department.isTold("实施方案已保存。");
        plan = department.page().url().replaceFirst(".*(/implementation/detail[^&]*).*", "$1");
    }

    private void fillsIn(int line, String from, String to, String staffNumber) {
        String path = "edit:room:" + line + ":";
        String room = department.at(path + "roomId").locator("option").allTextContents().stream()
                .filter(label -> label.contains(ROOM))
                .findFirst()
                .orElseThrow();
        department.at(path + "roomId").selectOption(new SelectOption().setLabel(room));
        department.types(path + "from", from);
        department.types(path + "to", to);
        department.types(path + "heads", "76");
        chooses(path + "invigilators_input", staffNumber);
    }

    private void chooses(String input, String staffNumber) {
        department.at(input).pressSequentially(staffNumber);
        Locator offered = department.page().locator("li.ui-autocomplete-item:visible");
        offered.filter(new Locator.FilterOptions().setHasText(staffNumber))
                .first()
                .click();
        assertThat(offered).hasCount(0);
    }

    private void isSubmitted() {
        department.sees("考核实施方案为“编制中”");
        department.takesPictures("implementation-detail-draft");
        department.presses("detail:submit");
        department.pressesNamed("确定");
        department.isTold("实施方案已提交，等待教务处审核。");
    }

    private void comesBack() {
        affairs.takesUp("审核考核实施方案", CERTIFICATE);
        affairs.takesPictures("implementation-review");
        Assertions.assertThat(Portal.accessibilityProblems(affairs.page())).isEmpty();
        affairs.presses("detail:returnOpen");
        affairs.types("returnForm:reason", "每间考场须有两名监考。");
        affairs.presses("returnForm:returnNow");
        affairs.isTold("实施方案已退回院部修改。");
    }

    private void isMended() {
        department.takesUp("修改退回的考核实施方案", CERTIFICATE);
        department.sees("退回原因：每间考场须有两名监考。");
        department.follows("编辑");
        department.sees("每间考场须有两名监考。");
        chooses("edit:room:0:invigilators_input", "201707");
        chooses("edit:room:1:invigilators_input", "201708");
        department.presses("edit:close");
        department.presses("detail:submit");
        department.pressesNamed("确定");
        department.isTold("实施方案已提交，等待教务处审核。");
    }

    private void isApproved() {
        affairs.takesUp("审核考核实施方案", CERTIFICATE);
        affairs.presses("detail:approveOpen");
        affairs.types("approveForm:opinion", "同意");
        affairs.presses("approveForm:approveNow");
        affairs.isTold("实施方案已通过。");
    }

    private void isComparedWithThePlatform(Path directory) throws IOException {
        department.takesUp("在信息平台填写考场及监考人员", CERTIFICATE);
        department.sees("信息平台上的考场及监考人员尚未导入核对。");
        LocalDate day = LocalDate.parse(department
                .page()
                .locator("#detail\\:rooms tbody td")
                .nth(1)
                .innerText()
                .replaceAll("[^0-9-]", ""));
        Assertions.assertThat(
                        department.downloads("/implementation/template.xlsx").body())
                .startsWith('P', 'K');
        brings(directory, day.minusDays(1), "黄晓明、马春梅、徐子健、朱海涛");
        department.sees("这一天不是本次考试的日期");
        department.takesPictures("implementation-import-refused");
        Assertions.assertThat(Portal.accessibilityProblems(department.page())).isEmpty();
        brings(directory, day, "黄晓明、马春梅、徐子健、郭永刚");
        department.opens(plan);
        department.sees("信息平台上为");
        department.takesPictures("implementation-differs");
        brings(directory, day, "黄晓明、马春梅、徐子健、朱海涛");
        department.opens(plan);
        department.sees("信息平台上的 1 间考场及监考人员与方案一致。");
        department.hasNoTask("在信息平台填写考场及监考人员", CERTIFICATE);
        department.opens(plan);
        department.takesPictures("implementation-detail");
    }

    private void brings(Path directory, LocalDate day, String invigilators) throws IOException {
        Path file = directory.resolve("平台考场信息.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("考场");
            fill(sheet.createRow(0), "考核日期", "考场名称", "监考员");
            fill(sheet.createRow(1), day.toString(), ROOM, invigilators);
            workbook.write(out);
        }
        department.opens(plan.replace("detail", "import"));
        department.attaches("import:file", file);
        department.presses("import:send");
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xxgc.chen, /implementation/list.xhtml",
        "xxgc.chen, /implementation/open.xhtml",
        "kjjr.cao, /implementation/open.xhtml",
        "sj.wei, /implementation/list.xhtml"
    })
    void thePageIsAccessible(String username, String address, Portal portal) {
        try (Person person = portal.person(username)) {
            Assertions.assertThat(person.opens(address)).isEqualTo(200);
            Assertions.assertThat(Portal.accessibilityProblems(person.page())).isEmpty();
        }
    }
}
