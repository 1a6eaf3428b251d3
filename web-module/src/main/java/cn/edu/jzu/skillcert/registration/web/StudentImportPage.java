package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.SheetImportPage;
import cn.edu.jzu.skillcert.registration.StudentKeeping;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@ViewScoped
public class StudentImportPage extends SheetImportPage {

    @Inject
    private StudentKeeping keeping;

    @Override
    protected BusinessFunction function() {
        return BusinessFunction.KEEP_STUDENTS;
    }

    @Override
    protected SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return keeping.importSheet(upload, texts);
    }
}
