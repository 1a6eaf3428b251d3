package cn.edu.jzu.skillcert.arrangement.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.arrangement.ImplementationDetail;
import cn.edu.jzu.skillcert.arrangement.ImplementationReading;
import cn.edu.jzu.skillcert.arrangement.PlatformRooms;
import cn.edu.jzu.skillcert.platform.web.SheetImportPage;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Brings rooms and invigilators from the platform to an implementation plan. */
@Named
@ViewScoped
public class PlatformRoomImportPage extends SheetImportPage {

    @Inject
    private ImplementationReading reading;

    @Inject
    private PlatformRooms platform;

    private long id;
    private ImplementationDetail detail;

    public void load() {
        if (detail == null) {
            detail = reading.detail(id);
        }
    }

    @Override
    protected BusinessFunction function() {
        return BusinessFunction.PLAN_IMPLEMENTATIONS;
    }

    @Override
    protected SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        SheetOutcome outcome = platform.importSheet(detail.plan(), upload, texts);
        detail = reading.detail(id);
        return outcome;
    }

    public ImplementationDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
