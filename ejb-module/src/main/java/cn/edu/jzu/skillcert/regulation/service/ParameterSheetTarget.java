package cn.edu.jzu.skillcert.regulation.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.regulation.Citation;
import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.regulation.document.ParameterSheet;
import cn.edu.jzu.skillcert.regulation.document.ParameterSheet.Line;
import cn.edu.jzu.skillcert.regulation.model.ParameterValue;
import cn.edu.jzu.skillcert.regulation.persistence.ParameterRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A row brings a new value from a day on; one that is there already may stand in the workbook as it is. */
final class ParameterSheetTarget extends SheetTarget<Line, ParameterValue> {

    private final LocalDate today;

    ParameterSheetTarget(ParameterRepository parameters, DataScope scope, LocalDate today) {
        super(parameters, scope);
        this.today = today;
    }

    @Override
    protected Object key(ParameterValue value) {
        return List.of(value.getParameterKey(), value.getValidFrom());
    }

    @Override
    protected ParameterValue wanted(Line row) {
        if (!Citation.isOne(row.clause())) {
            throw new CellRefusedException(ParameterSheet.CLAUSE, ClauseError.CITATION_INVALID, row.clause());
        }
        return new ParameterValue(row.key(), row.setting(), row.validFrom(), row.clause(), row.reason());
    }

    @Override
    protected RecordCheck<ParameterValue> check(Collection<ParameterValue> afterwards) {
        return (known, wanted) -> {
            if (known != null && !saysTheSame(known, wanted)) {
                throw new CellRefusedException(ParameterSheet.VALID_FROM, RegulationError.PARAMETER_DAY_TAKEN);
            }
            if (known == null && wanted.getValidFrom().isBefore(today)) {
                throw new CellRefusedException(
                        ParameterSheet.VALID_FROM, RegulationError.PARAMETER_FROM_PAST, wanted.getValidFrom());
            }
        };
    }

    @Override
    protected boolean saysTheSame(ParameterValue known, ParameterValue wanted) {
        return known.getSetting().equals(wanted.getSetting())
                && known.getClause().equals(wanted.getClause())
                && Objects.equals(known.getReason(), wanted.getReason());
    }

    /** Refused by the check before. */
    @Override
    protected void change(ParameterValue known, ParameterValue wanted) {
        throw new IllegalStateException("a value is never changed");
    }
}
