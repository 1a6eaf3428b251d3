package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkRunner;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetStage;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetWatch;
import cn.edu.jzu.skillcert.registration.StudentWork;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes a workbook of students; wrong rows come back in it, each with its reason. */
@ApplicationScoped
public class StudentImportRunner implements WorkRunner {

    static final String LANGUAGE = "language";

    @Inject
    private StudentSheets sheets;

    @Inject
    private SealedDocuments documents;

    @Override
    public WorkKind kind() {
        return StudentWork.IMPORT;
    }

    @Override
    public WorkResult run(RunningWork work) {
        StoredDocument sent =
                work.files().stream().findFirst().orElseThrow(() -> new BusinessException(WorkError.FILES_GONE));
        Locale language = Locale.forLanguageTag(work.setting(LANGUAGE));
        SheetOutcome outcome = sheets.take(
                new SheetUpload(sent.fileName(), documents.read(sent)),
                problem -> sentence(problem, language),
                new Told(work));
        String ignored = outcome.ignored().isEmpty() ? "" : Texts.of("students.ignored", language, outcome.ignored());
        return outcome.refused()
                ? toMend(sent.fileName(), outcome, ignored)
                : WorkResult.done(
                        "students.imported",
                        Integer.toString(outcome.added()),
                        Integer.toString(outcome.changed()),
                        Integer.toString(outcome.unchanged()),
                        ignored);
    }

    private static String sentence(SheetProblem problem, Locale language) {
        return Texts.of(problem.code().key(), language, problem.arguments().toArray());
    }

    private WorkResult toMend(String fileName, SheetOutcome outcome, String ignored) {
        FileKind kind = Stream.of(FileKind.XLSX, FileKind.XLS)
                .filter(one -> one.extension().equals(outcome.extension()))
                .findFirst()
                .orElseThrow();
        String name = fileName.replaceFirst("\\.[^.]*$", "").replaceFirst("-错误说明$", "");
        List<Integer> rows =
                outcome.problems().stream().map(SheetProblem::row).distinct().toList();
        return WorkResult.toMend("students.toMend", Integer.toString(rows.size()), ignored)
                .with(documents.keep(name + "-错误说明." + kind.extension(), kind.mediaType(), outcome.annotated()));
    }

    /** Passes on how far it is; who asked to stop is heard there, and the transaction is rolled back. */
    private static final class Told implements SheetWatch {

        private final RunningWork work;
        private SheetStage at;

        Told(RunningWork work) {
            this.work = work;
        }

        @Override
        public void at(SheetStage stage, int done, int total) {
            if (stage == at) {
                work.progress(done, total);
            } else {
                at = stage;
                work.step("students.step." + stage.name(), total);
            }
        }
    }
}
