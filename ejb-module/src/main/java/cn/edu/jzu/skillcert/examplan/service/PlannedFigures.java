package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.examplan.model.QuotaClaim;
import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerFigures;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
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
        String link = "/examplan/list.xhtml?year=" + year;
        return across.claims(Set.of(year)).stream()
                .collect(Collectors.groupingBy(
                        QuotaClaim::quota,
                        Collectors.collectingAndThen(
                                Collectors.summingInt(QuotaClaim::heads), heads -> new LedgerFigure(heads, link))));
    }
}
