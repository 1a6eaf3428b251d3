package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_PILOTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustmentCheck;
import cn.edu.jzu.skillcert.pilot.AdjustmentDetail;
import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.AdjustmentRow;
import cn.edu.jzu.skillcert.pilot.AdjustmentWindow;
import cn.edu.jzu.skillcert.pilot.PackageDetail;
import cn.edu.jzu.skillcert.pilot.PackageRow;
import cn.edu.jzu.skillcert.pilot.PackageStatus;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentPackage;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.PilotEvent;
import cn.edu.jzu.skillcert.pilot.model.PilotPermissions;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentPackageRepository;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentRequestRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class AdjustmentReadingBean implements AdjustmentReading {

    /** More packages than a school locks in a century. */
    private static final int MOST_PACKAGES = 200;

    /** More than a school's departments ask for in a century. */
    private static final int MOST_REQUESTS = 10_000;

    @Inject
    private AdjustmentRequestRepository requests;

    @Inject
    private AdjustmentPackageRepository packages;

    @Inject
    private AdjustmentFacts facts;

    @Inject
    private PilotNames names;

    @Inject
    private PilotUploads uploads;

    @Inject
    private AdjustmentPapers papers;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public AdjustmentWindow window() {
        return facts.window(schoolScope());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<AdjustmentRow> list(AdjustmentFilter filter, PageRequest request) {
        return requests.page(filter, request, caller.scopeIn(READ_PILOTS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public Set<Long> asking(int year) {
        return requests.open(year, caller.scopeIn(READ_PILOTS)).stream()
                .map(AdjustmentRequest::getDepartmentId)
                .collect(Collectors.toSet());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public AdjustmentDetail detail(long id) {
        AdjustmentRequest request = requests.require(id, caller.scopeIn(READ_PILOTS));
        AdjustmentWindow window = facts.window(schoolScope());
        AdjustmentCheck check = facts.check(request, request.adjusted(), schoolScope());
        Map<Long, String> certificates = names.certificates();
        return new AdjustmentDetail(
                request.getId(),
                request.getVersion(),
                request.getYear(),
                request.getDepartmentId(),
                names.departments().get(request.getDepartmentId()),
                request.getStatus(),
                request.returnReason().orElse(null),
                request.declineReason().orElse(null),
                request.getPackageId(),
                request.getLines().stream()
                        .map(line -> new AdjustmentDetail.LineView(
                                line.getId(),
                                certificates.get(line.getCertificateId()),
                                line.getLevel(),
                                line.getKind(),
                                line.getHeads(),
                                line.getReason(),
                                line.getGranted()))
                        .toList(),
                check.effects(),
                window,
                check.assessment(),
                request.getEvents().stream().map(PilotEvent::step).toList(),
                PilotPermissions.allowed(
                        request, window.open() && request.getYear() == window.year(), caller.authority()));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public List<PackageRow> packages() {
        return packages.rows(MOST_PACKAGES, schoolScope());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PackageDetail packageDetail(long id) {
        AdjustmentPackage locked = packages.require(id, schoolScope());
        Map<Long, String> certificates = names.certificates();
        Map<Long, String> departments = names.departments();
        List<PackageDetail.PackageLine> lines =
                requests.matching(new AdjustmentFilter(null, null, null, id), caller.scopeIn(READ_PILOTS)).stream()
                        .flatMap(request -> request.getLines().stream()
                                .map(line -> new PackageDetail.PackageLine(
                                        line.getId(),
                                        request.getId(),
                                        departments.get(request.getDepartmentId()),
                                        certificates.get(line.getCertificateId()),
                                        line.getLevel(),
                                        line.getKind(),
                                        line.getHeads(),
                                        line.getReason(),
                                        line.getGranted())))
                        .toList();
        return new PackageDetail(
                locked.getId(),
                locked.getVersion(),
                locked.getYear(),
                locked.getNumber(),
                locked.getStatus(),
                locked.getRepliedOn(),
                locked.getReplyNumber(),
                locked.reply().isPresent(),
                lines,
                locked.getEvents().stream().map(PilotEvent::step).toList(),
                locked.getStatus() == PackageStatus.LOCKED && caller.carries(KEEP_PILOTS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent reply(long packageId) {
        return uploads.open(packages.require(packageId, schoolScope()).reply().orElseThrow(NotFoundException::new));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent export(AdjustmentFilter filter) {
        return papers.adjustments(requests.rows(filter, MOST_REQUESTS, caller.scopeIn(READ_PILOTS)));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent packageList(long id) {
        return papers.adjustmentPackage(packageDetail(id));
    }

    private DataScope schoolScope() {
        return caller.scopeIn(READ_QUOTAS);
    }
}
