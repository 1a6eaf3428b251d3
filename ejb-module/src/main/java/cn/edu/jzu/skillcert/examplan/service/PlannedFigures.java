package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.examplan.model.QuotaClaim;
import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerFigures;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What submitted and approved plans take of each quota. */
@Dependent
public class PlannedFigures implements LedgerFigures {

    @Inject
    private AcrossDepartments across;

    @Override
    public LedgerStage stage() {
        return LedgerStage.PLANNED;
    }

    @Override
    public Map<QuotaKey, LedgerFigure> figures(int year) {
        return across.claims(Set.of(year)).stream()
                .collect(Collectors.toMap(
                        QuotaClaim::quota,
                        claim -> new LedgerFigure(claim.heads(), claim.beside(), plans(claim.quota())),
                        (one, other) -> new LedgerFigure(
                                one.heads() + other.heads(), one.beside() + other.beside(), one.behind())));
    }

    private static Place plans(QuotaKey quota) {
        return Place.of(PlaceKind.EXAM_PLANS)
                .with("year", quota.year())
                .with("certificate", quota.certificateId())
                .with("level", quota.level());
    }
}
