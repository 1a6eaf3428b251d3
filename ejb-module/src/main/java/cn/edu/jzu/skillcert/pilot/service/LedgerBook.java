package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerFigures;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.persistence.DeclaredRow;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.pilot.persistence.QuotaCorrectionRepository;
import cn.edu.jzu.skillcert.pilot.persistence.QuotaRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a year of the ledger, whatever its size, in a handful of statements; later stages come from their features. */
@Dependent
class LedgerBook {

    /** A round has one declaration per department. */
    private static final int MOST_DECLARATIONS = 2_000;

    @Inject
    private QuotaRepository quotas;

    @Inject
    private QuotaCorrectionRepository corrections;

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private PilotNames names;

    @Inject
    @Any
    private Instance<LedgerFigures> stages;

    /**
     * With every decision behind the figures.
     *
     * @param scope of the whole school, or nothing is found
     */
    LedgerYear of(int year, DataScope scope) {
        List<DeclaredRow> declared =
                declarations.lines(DeclarationFilter.in(null, year, null, null), MOST_DECLARATIONS, scope).stream()
                        .filter(row -> row.status().isHandedIn())
                        .toList();
        Map<Long, String> titles = rounds.list(Condition.all().and("e.year = :year", "year", year), scope).stream()
                .collect(Collectors.toMap(PilotRound::getId, PilotRound::getTitle));
        return new LedgerYear(
                year,
                rows(year, scope),
                declared,
                quotas.entries(year, scope),
                corrections.reasons(year, scope),
                titles,
                names.departments());
    }

    /** @param scope of the whole school, or nothing is found */
    List<LedgerRow> rows(int year, DataScope scope) {
        return new LedgerRows(year, quotas.sums(year, scope), figures(year), names.certificates()).all();
    }

    Map<LedgerStage, Map<QuotaKey, LedgerFigure>> figures(int year) {
        Map<LedgerStage, Map<QuotaKey, LedgerFigure>> figures = new EnumMap<>(LedgerStage.class);
        stages.forEach(stage -> figures.put(stage.stage(), stage.figures(year)));
        return figures;
    }
}
