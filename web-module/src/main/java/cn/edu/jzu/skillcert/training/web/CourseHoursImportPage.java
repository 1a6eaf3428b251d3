package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.SheetImportPage;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.training.CourseHoursKeeping;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@ViewScoped
public class CourseHoursImportPage extends SheetImportPage {

    @Inject
    private CourseHoursKeeping hours;

    @Override
    protected BusinessFunction function() {
        return BusinessFunction.KEEP_TRAINING;
    }

    @Override
    protected SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return hours.importSheet(upload, texts);
    }
}
