package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.platform.web.SheetImportPage;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@ViewScoped
public class DepartmentImportPage extends SheetImportPage {

    @Inject
    private DepartmentKeeping keeping;

    @Override
    protected BusinessFunction function() {
        return BusinessFunction.KEEP_ACCOUNTS;
    }

    @Override
    protected SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return keeping.importSheet(upload, texts);
    }
}
