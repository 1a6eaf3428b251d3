package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentCheck;
import cn.edu.jzu.skillcert.pilot.AdjustmentEffect;
import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.AdjustmentWindow;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentFitsQuota;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.OneChanceAYear;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.model.QuotaEntry;
import cn.edu.jzu.skillcert.pilot.model.WithinSeptemberWindow;
import cn.edu.jzu.skillcert.pilot.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentPackageRepository;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentRequestRepository;
import cn.edu.jzu.skillcert.pilot.persistence.QuotaRepository;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the rules of the September adjustment look at. */
@Dependent
class AdjustmentFacts {

    @Inject
    private AdjustmentRequestRepository requests;

    @Inject
    private AcrossDepartments across;

    @Inject
    private AdjustmentPackageRepository packages;

    @Inject
    private QuotaRepository quotas;

    @Inject
    private LedgerBook ledger;

    @Inject
    private AffectedExams affectedExams;

    @Inject
    private PilotNames names;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private AdjustmentWindows windows;

    @Inject
    private Clock clock;

    AdjustmentWindow window(DataScope schoolScope) {
        return windows.today(schoolScope);
    }

    AdjustmentCheck check(AdjustmentRequest request, List<AdjustedLine> lines, DataScope schoolScope) {
        LocalDate filed = filed(request);
        ParameterValues inForce = parameters.on(filed);
        Map<Long, String> certificates = names.certificates();
        Standings standings = standings(request, schoolScope);
        List<Optional<AdjustmentFitsQuota.Standing>> ofLines = new ArrayList<>();
        List<AdjustmentEffect> effects = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AdjustedLine line = lines.get(i);
            String name = certificates.get(line.certificateId());
            if (name == null || line.level() == null) {
                ofLines.add(Optional.empty());
                continue;
            }
            QuotaKey key = new QuotaKey(request.getYear(), line.certificateId(), line.level());
            ofLines.add(Optional.of(standings.of(key, name, request.getDepartmentId())));
            // What the province did not grant changes nothing.
            boolean refused = request.getStatus() == AdjustmentStatus.DECIDED
                    && !request.getLines().get(i).getGranted();
            effects.add(new AdjustmentEffect(
                    name,
                    line.level(),
                    standings.quota(key),
                    refused ? 0 : line.change(),
                    standings.planned(key),
                    standings.registered(key)));
        }
        List<Finding> findings = new ArrayList<>(
                PilotRules.WINDOW.check(WithinSeptemberWindow.Facts.of(request.getYear(), filed, inForce)));
        findings.addAll(PilotRules.CHANCE.check(chance(request, lines, inForce, certificates, schoolScope)));
        findings.addAll(PilotRules.ADJUSTMENT.check(new AdjustmentFitsQuota.Facts(lines, ofLines)));
        return new AdjustmentCheck(new Assessment(findings), effects);
    }

    /** The day the rules judge by: what is submitted keeps its day. */
    private LocalDate filed(AdjustmentRequest request) {
        return request.getSubmittedAt() == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(request.getSubmittedAt(), clock.getZone());
    }

    private Standings standings(AdjustmentRequest request, DataScope schoolScope) {
        int year = request.getYear();
        return new Standings(
                shares(request, schoolScope),
                across.givenBack(year, request.getId() == null ? 0 : request.getId()),
                ledger.figures(year),
                affectedExams.of(year));
    }

    private OneChanceAYear.Facts chance(
            AdjustmentRequest request,
            List<AdjustedLine> lines,
            ParameterValues inForce,
            Map<Long, String> certificates,
            DataScope schoolScope) {
        List<AdjustedLine> used = requests
                .matching(
                        new AdjustmentFilter(request.getYear(), request.getDepartmentId(), null, null),
                        new DataScope.OfDepartments(Set.of(request.getDepartmentId())))
                .stream()
                .filter(other -> other.getPackageId() != null && !other.getId().equals(request.getId()))
                .flatMap(other -> other.adjusted().stream())
                .toList();
        return new OneChanceAYear.Facts(
                lines,
                packages.locked(request.getYear(), schoolScope) > (request.getPackageId() == null ? 0 : 1),
                used,
                AdjustmentWindows.perProject(inForce),
                certificates);
    }

    /** As the ledger stood without the package the request is in. */
    private Map<QuotaKey, Map<Long, Integer>> shares(AdjustmentRequest request, DataScope schoolScope) {
        return quotas.entries(request.getYear(), schoolScope).stream()
                .filter(entry -> request.getPackageId() == null
                        || entry.getSource() != QuotaSource.ADJUSTMENT_PACKAGE
                        || entry.getSourceId() != request.getPackageId())
                .collect(Collectors.groupingBy(
                        QuotaEntry::key,
                        Collectors.groupingBy(
                                QuotaEntry::getDepartmentId, Collectors.summingInt(QuotaEntry::getHeads))));
    }
}
