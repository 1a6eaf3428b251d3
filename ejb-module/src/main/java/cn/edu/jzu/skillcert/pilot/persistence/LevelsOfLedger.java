package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.PilotedLevel;
import cn.edu.jzu.skillcert.reference.PilotedLevels;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** A department pilots a level in a year if the ledger leaves it heads there, since the first entry. */
@Dependent
public class LevelsOfLedger implements PilotedLevels {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("which pilots there are everybody in the school may know");

    @Inject
    private QuotaRepository quotas;

    @Override
    public List<PilotedLevel> of(int year) {
        return quotas.levels(year, ALL);
    }
}
