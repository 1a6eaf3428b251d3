package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_PILOTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentKeeping;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.DecideAdjustments;
import cn.edu.jzu.skillcert.pilot.LockPreview;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentPackage;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.PilotFile;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentPackageRepository;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentRequestRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.OneByOne;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Stateless
@DenyAll
public class AdjustmentKeepingBean implements AdjustmentKeeping {

    @Inject
    private AdjustmentRequestRepository requests;

    @Inject
    private AdjustmentPackageRepository packages;

    @Inject
    private AdjustmentFacts facts;

    @Inject
    private AdjustmentApproval approval;

    @Inject
    private QuotaBook book;

    @Inject
    private PilotNames names;

    @Inject
    private PilotUploads uploads;

    @Inject
    private AdjustmentNews news;

    @Inject
    private OneByOne locking;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void returnRequest(PilotRef ref, String reason) {
        AdjustmentRequest request = requests.require(ref.id(), ref.version(), scope());
        mustBeOpen();
        InputCheck check = new InputCheck();
        String why = check.required("reason", reason, PilotInput.LONGEST_REASON);
        check.done();
        request.returnToDepartment(why, keeper(), clock.instant());
        requests.flush();
        news.returned(request, why, facts.window(scope()));
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public LockPreview preview() {
        return preview(openRequests());
    }

    private LockPreview preview(List<AdjustmentRequest> open) {
        Map<Long, String> departments = names.departments();
        Map<AdjustmentStatus, List<LockPreview.Request>> byStatus = open.stream()
                .collect(Collectors.groupingBy(
                        AdjustmentRequest::getStatus,
                        Collectors.mapping(
                                request -> new LockPreview.Request(
                                        request.getId(), departments.get(request.getDepartmentId())),
                                Collectors.toList())));
        return new LockPreview(
                byStatus.getOrDefault(AdjustmentStatus.SUBMITTED, List.of()),
                byStatus.getOrDefault(AdjustmentStatus.RETURNED, List.of()),
                byStatus.getOrDefault(AdjustmentStatus.DRAFT, List.of()));
    }

    private List<AdjustmentRequest> openRequests() {
        return requests.open(LocalDate.now(clock).getYear(), scope());
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public long lock(Set<Long> leftOut) {
        int year = LocalDate.now(clock).getYear();
        locking.enter("AdjustmentPackage " + year);
        mustBeOpen();
        List<AdjustmentRequest> open = openRequests();
        mustBeSeen(preview(open), leftOut);
        List<AdjustmentRequest> submitted = open.stream()
                .filter(request -> request.getStatus() == AdjustmentStatus.SUBMITTED)
                .toList();
        if (submitted.isEmpty()) {
            throw new BusinessException(PilotError.NOTHING_TO_LOCK);
        }
        holdDecreased(submitted);
        for (AdjustmentRequest request : submitted) {
            facts.check(request, request.adjusted(), scope()).assessment().mustNotFail();
        }
        int number = (int) packages.locked(year, scope()) + 1;
        AdjustmentPackage locked =
                packages.add(new AdjustmentPackage(year, number, keeper(), clock.instant()), scope());
        submitted.forEach(request -> request.lockInto(locked.getId(), keeper(), clock.instant()));
        requests.flush();
        news.ofWindow(facts.window(scope()));
        news.of(locked);
        return locked.getId();
    }

    /** The year's chance goes with the package, so nobody is left out unseen. */
    private static void mustBeSeen(LockPreview preview, Set<Long> leftOut) {
        String unseen = Stream.concat(preview.returned().stream(), preview.drafted().stream())
                .filter(request -> !leftOut.contains(request.id()))
                .map(LockPreview.Request::departmentName)
                .collect(Collectors.joining("、"));
        if (!unseen.isEmpty()) {
            throw new BusinessException(PilotError.LEFT_OUT_UNSEEN, unseen);
        }
    }

    /** Nobody registers within heads that are about to be given back: whoever registers holds the quota too. */
    private void holdDecreased(List<AdjustmentRequest> submitted) {
        submitted.stream()
                .flatMap(request -> request.adjusted().stream()
                        .filter(line -> line.kind() == AdjustmentKind.DECREASE)
                        .map(line -> new QuotaKey(request.getYear(), line.certificateId(), line.level())))
                .distinct()
                .sorted(QuotaKey.HOLDING_ORDER)
                .forEach(key -> book.hold(key, scope()));
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void decide(DecideAdjustments command) {
        AdjustmentPackage decided = packages.require(
                command.adjustments().id(), command.adjustments().version(), scope());
        InputCheck check = new InputCheck();
        String number = check.required("replyNumber", command.replyNumber(), PilotInput.LONGEST_NUMBER);
        PilotInput.past(check, "repliedOn", check.required("repliedOn", command.repliedOn()), LocalDate.now(clock));
        check.required("file", command.content());
        check.done();
        Act recorded = new Act(keeper(), clock.instant());
        PilotFile reply = uploads.receive(PilotFileKind.APPROVAL, command.fileName(), command.content(), recorded);
        decided.decide(command.repliedOn(), number, reply, keeper(), clock.instant());
        List<AdjustmentRequest> within =
                requests.matching(new AdjustmentFilter(null, null, null, decided.getId()), scope());
        within.forEach(request -> request.decide(command.granted(), number, keeper(), clock.instant()));
        approval.enter(decided, within, recorded, scope());
        news.of(decided);
        within.forEach(request -> news.decided(request, number));
    }

    private void mustBeOpen() {
        if (!facts.window(scope()).open()) {
            throw new BusinessException(PilotError.WINDOW_CLOSED);
        }
    }

    private DataScope scope() {
        return caller.scopeIn(KEEP_PILOTS);
    }

    private Actor keeper() {
        return caller.actorIn(KEEP_PILOTS, null);
    }
}
