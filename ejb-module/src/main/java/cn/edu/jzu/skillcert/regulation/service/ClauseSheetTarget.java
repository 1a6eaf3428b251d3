package cn.edu.jzu.skillcert.regulation.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.regulation.document.ClauseSheet;
import cn.edu.jzu.skillcert.regulation.document.ClauseSheet.Line;
import cn.edu.jzu.skillcert.regulation.model.Clause;
import cn.edu.jzu.skillcert.regulation.persistence.ClauseRepository;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A row finds its text by clause and first day. It may end the text, never reword it. */
final class ClauseSheetTarget extends SheetTarget<Line, Clause> {

    ClauseSheetTarget(ClauseRepository clauses, DataScope scope) {
        super(clauses, scope);
    }

    @Override
    protected Object key(Clause clause) {
        return List.of(clause.getCitation(), clause.getValidFrom());
    }

    @Override
    protected Clause wanted(Line row) {
        return new Clause(row.citation(), row.ordinal(), row.text(), row.validFrom(), row.validTo());
    }

    @Override
    protected RecordCheck<Clause> check(Collection<Clause> afterwards) {
        return (known, wanted) -> {
            if (known != null && isReworded(known, wanted)) {
                throw new CellRefusedException(ClauseSheet.TEXT, ClauseError.WORDS_FIXED);
            }
            if (afterwards.stream().anyMatch(wanted::meets)) {
                throw new CellRefusedException(ClauseSheet.VALID_FROM, ClauseError.OVERLAPS);
            }
        };
    }

    private static boolean isReworded(Clause known, Clause wanted) {
        return !known.getText().equals(wanted.getText()) || known.getOrdinal() != wanted.getOrdinal();
    }

    @Override
    protected boolean saysTheSame(Clause known, Clause wanted) {
        return Objects.equals(known.getValidTo(), wanted.getValidTo());
    }

    @Override
    protected void change(Clause known, Clause wanted) {
        known.endOn(wanted.getValidTo());
    }
}
