package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.SheetImportPage;
import cn.edu.jzu.skillcert.registration.RecordedExams;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes the workbook of exams from before the portal. */
@Named
@ViewScoped
public class RecordedExamImportPage extends SheetImportPage {

    @Inject
    private RecordedExams records;

    @Override
    protected BusinessFunction function() {
        return BusinessFunction.KEEP_EXAM_HISTORY;
    }

    @Override
    protected SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return records.importSheet(upload, texts);
    }
}
