package cn.edu.jzu.skillcert.agreement.persistence;

import cn.edu.jzu.skillcert.agreement.StatusCount;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Figures of all agreements, and no agreement. */
@Dependent
public class WholeSchoolAgreements {

    private static final UnscopedAccess FIGURES =
            UnscopedAccess.because("figures of the whole school for those who look after all of it");

    @Inject
    private AgreementRepository agreements;

    public List<StatusCount> countedByStatus() {
        return agreements.countedByStatus(FIGURES);
    }
}
