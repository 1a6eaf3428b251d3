package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentCheck;
import cn.edu.jzu.skillcert.pilot.AdjustmentEffect;
import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentWindow;
import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentFitsQuota;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.model.OneChanceAYear;
import cn.edu.jzu.skillcert.pilot.model.PilotRules;
import cn.edu.jzu.skillcert.pilot.model.QuotaEntry;
import cn.edu.jzu.skillcert.pilot.model.WithinSeptemberWindow;
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
    private AdjustmentPackageRepository packages;

    @Inject
    private QuotaRepository quotas;

    @Inject
    private LedgerBook ledger;

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
        LocalDate today = LocalDate.now(clock);
        ParameterValues inForce = parameters.on(today);
        Map<Long, String> certificates = names.certificates();
        Map<QuotaKey, Map<Long, Integer>> shares = shares(request.getYear(), schoolScope);
        Map<LedgerStage, Map<QuotaKey, LedgerFigure>> figures = ledger.figures(request.getYear());
        List<Optional<AdjustmentFitsQuota.Standing>> standings = new ArrayList<>();
        List<AdjustmentEffect> effects = new ArrayList<>();
        for (AdjustedLine line : lines) {
            String name = certificates.get(line.certificateId());
            if (name == null || line.level() == null) {
                standings.add(Optional.empty());
                continue;
            }
            QuotaKey key = new QuotaKey(request.getYear(), line.certificateId(), line.level());
            Map<Long, Integer> ofKey = shares.getOrDefault(key, Map.of());
            int quota = ofKey.values().stream().mapToInt(Integer::intValue).sum();
            Integer registered = heads(figures, LedgerStage.REGISTERED, key);
            standings.add(Optional.of(new AdjustmentFitsQuota.Standing(
                    name, quota, ofKey.getOrDefault(request.getDepartmentId(), 0), registered)));
            effects.add(new AdjustmentEffect(
                    name, line.level(), quota, line.change(), heads(figures, LedgerStage.PLANNED, key), registered));
        }
        List<Finding> findings = new ArrayList<>(
                PilotRules.WINDOW.check(WithinSeptemberWindow.Facts.of(request.getYear(), today, inForce)));
        findings.addAll(PilotRules.CHANCE.check(chance(request, lines, inForce, certificates, schoolScope)));
        findings.addAll(PilotRules.ADJUSTMENT.check(new AdjustmentFitsQuota.Facts(lines, standings)));
        return new AdjustmentCheck(new Assessment(findings), effects);
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
                packages.locked(request.getYear(), schoolScope) > 0,
                used,
                AdjustmentWindows.perProject(inForce),
                certificates);
    }

    private Map<QuotaKey, Map<Long, Integer>> shares(int year, DataScope schoolScope) {
        return quotas.entries(year, schoolScope).stream()
                .collect(Collectors.groupingBy(
                        QuotaEntry::key,
                        Collectors.groupingBy(
                                QuotaEntry::getDepartmentId, Collectors.summingInt(QuotaEntry::getHeads))));
    }

    private static Integer heads(
            Map<LedgerStage, Map<QuotaKey, LedgerFigure>> figures, LedgerStage stage, QuotaKey key) {
        Map<QuotaKey, LedgerFigure> ofStage = figures.get(stage);
        if (ofStage == null) {
            return null;
        }
        LedgerFigure figure = ofStage.get(key);
        return figure == null ? 0 : figure.heads();
    }
}
