package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a department does with its draft, step by step as on the pages. */
final class AgreementDesk {

    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");
    private static final Pattern EDIT = Pattern.compile(".*/agreement/edit\\.xhtml\\?.*");

    private final Person drafter;

    AgreementDesk(Person drafter) {
        this.drafter = drafter;
    }

    /** A new draft, with its page for editing open. */
    long opens(String title) {
        drafter.opens("/agreement/open.xhtml");
        drafter.at("edit:organizationId").selectOption(new SelectOption().setLabel(AgreementPaper.ORGANIZATION));
        drafter.types("edit:title", title);
        drafter.presses("edit:open");
        assertThat(drafter.page()).hasURL(EDIT);
        Matcher id = ID.matcher(drafter.page().url());
        if (!id.find()) {
            throw new IllegalStateException(drafter.page().url());
        }
        return Long.parseLong(id.group(1));
    }

    /** Fills in the term sheet; the text is already there. */
    void fillsIn(AgreementPaper paper) {
        types("startDate", paper.start());
        types("endDate", paper.end());
        types("firstExamDate", paper.firstExam());
        types("lastExamDate", paper.lastExam());
        types("firstRegistrationDate", paper.registration());
        types("signingDate", paper.today());
        types("settlementDate", paper.settlement());
        drafter.types("edit:settlementMethod", AgreementPaper.SETTLEMENT);
        drafter.types("edit:uncertainCosts", AgreementPaper.UNCERTAIN_COSTS);
        drafter.types("edit:organizationCopies", "1");
        addsPrice(paper.price());
    }

    void addsPrice(String price) {
        drafter.presses("edit:addPrice");
        input("certificateId").selectOption(new SelectOption().setLabel(AgreementPaper.CERTIFICATE));
        input("level").selectOption(new SelectOption().setLabel("初级"));
        input("unitPrice").fill(price);
    }

    /** The one input of this name within a line that repeats. */
    Locator input(String name) {
        return drafter.page().locator("[id$=':" + name + "']");
    }

    void types(String name, LocalDate date) {
        drafter.types("edit:" + name + "_input", date.toString());
    }

    void saves() {
        drafter.presses("edit:save");
        drafter.isTold("已保存。");
    }

    void sendsTemplate(Path file) {
        drafter.attaches("template:file", file);
        drafter.at("template:source").selectOption(new SelectOption().setLabel("培训评价组织"));
        drafter.presses("template:upload");
    }

    /** Takes the text out of a Word file. */
    void uploadsTemplate(Path file) {
        sendsTemplate(file);
        drafter.isTold("模板已保存，正文已读入。请核对后保存。");
    }

    /** A draft that wants only the confirmations. */
    long draftsCompletely(String title, AgreementPaper paper, Path directory) throws IOException {
        long id = opens(title);
        uploadsTemplate(paper.word(directory));
        fillsIn(paper);
        saves();
        return id;
    }

    /** Both parties confirm, the organization on paper, and the department submits. */
    void submits(long id) {
        drafter.opens("submit", id);
        drafter.presses("edit:confirmDepartment");
        drafter.isTold("已记录确认。");
        drafter.types("edit:person", "钱程");
        drafter.presses("edit:recordOrganization");
        drafter.isTold("已记录确认。");
        drafter.presses("edit:submit");
        drafter.isTold("已提交，等待教务处审核。");
    }
}
