package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.pilot.AdjustmentRow;
import cn.edu.jzu.skillcert.pilot.PackageDetail;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Workbooks of the September adjustment. */
@Dependent
class AdjustmentPapers {

    private static final ListExport<AdjustmentRow> REQUESTS = ListExport.<AdjustmentRow>of("pilot.adjustments")
            .column("pilot.department", AdjustmentRow::departmentName)
            .column("pilot.adjustment.year", AdjustmentRow::year)
            .column("pilot.adjustment.lineCount", AdjustmentRow::lines)
            .column("pilot.adjustment.status", AdjustmentRow::status)
            .column("pilot.adjustment.submittedAt", AdjustmentRow::submittedAt);

    private static final ListExport<PackageDetail.PackageLine> PACKAGE = ListExport.<PackageDetail.PackageLine>of(
                    "pilot.adjustment.packageList")
            .column("pilot.department", PackageDetail.PackageLine::departmentName)
            .column("pilot.line.certificate", PackageDetail.PackageLine::certificateName)
            .column("pilot.line.level", PackageDetail.PackageLine::level)
            .column("pilot.adjustment.kind", PackageDetail.PackageLine::kind)
            .column("pilot.adjustment.heads", PackageDetail.PackageLine::heads)
            .column("pilot.adjustment.reason", PackageDetail.PackageLine::reason)
            .column("pilot.adjustment.granted", PackageDetail.PackageLine::granted);

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    FileContent adjustments(List<AdjustmentRow> rows) {
        return REQUESTS.write(rows, caller.authority().name(), clock.instant());
    }

    FileContent adjustmentPackage(PackageDetail detail) {
        return PACKAGE.write(detail.lines(), caller.authority().name(), clock.instant());
    }
}
