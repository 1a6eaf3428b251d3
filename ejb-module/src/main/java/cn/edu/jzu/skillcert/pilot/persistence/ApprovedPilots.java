package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.regulation.PilotSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** A department pilots a certificate in a year if the ledger leaves it heads there. */
@Dependent
public class ApprovedPilots implements PilotSource {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("which pilots there are everybody in the school may know");

    @Inject
    private QuotaRepository quotas;

    @Override
    public Set<Pilot> pilots(int year) {
        return quotas.pilots(year, ALL);
    }
}
