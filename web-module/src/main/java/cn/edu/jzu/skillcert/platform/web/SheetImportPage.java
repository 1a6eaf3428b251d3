package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.primefaces.model.StreamedContent;

/** A page that takes a workbook, and gives it back with the reasons if a row of it is wrong. */
public abstract class SheetImportPage implements Serializable {

    private static final int PROBLEMS_SHOWN = 50;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private transient Part file;
    private transient SheetOutcome outcome;
    private String fileName;

    @PostConstruct
    void open() {
        user.mustCarry(function());
    }

    /** In which one imports. */
    protected abstract BusinessFunction function();

    protected abstract SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);

    public void send() throws IOException {
        Part chosen = ChosenFile.of("file", file);
        fileName = chosen.getSubmittedFileName();
        Locale locale = user.getLocale();
        try (InputStream content = chosen.getInputStream()) {
            outcome = importSheet(
                    new SheetUpload(fileName, content.readAllBytes()), problem -> sentence(problem, locale));
        }
        if (!outcome.ignored().isEmpty()) {
            messages.done("reference.ignored", outcome.ignored());
        }
        if (!outcome.refused()) {
            messages.done("reference.imported", outcome.added(), outcome.changed(), outcome.unchanged());
        }
    }

    private static String sentence(SheetProblem problem, Locale locale) {
        return Texts.of(problem.code().key(), locale, problem.arguments().toArray());
    }

    public boolean isRefused() {
        return outcome != null && outcome.refused();
    }

    public int getProblemCount() {
        return outcome == null ? 0 : outcome.problems().size();
    }

    /** The first ones; the workbook has them all. */
    public List<SheetProblem> getProblems() {
        return outcome == null
                ? List.of()
                : outcome.problems().stream().limit(PROBLEMS_SHOWN).toList();
    }

    public String reason(SheetProblem problem) {
        return sentence(problem, user.getLocale());
    }

    public StreamedContent getAnnotated() {
        String title = fileName.replaceFirst("\\.[^.]*$", "");
        return outcome.extension().equals("xls")
                ? Workbooks.xls(title, outcome.annotated())
                : Workbooks.xlsx(title, outcome.annotated());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
