package cn.edu.jzu.skillcert.agreement.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Which agreements departments have to lay behind exams and pilots, and why everybody may count on them. */
@Dependent
public class CoveringAgreements {

    private static final UnscopedAccess ALL_OF_THEM =
            UnscopedAccess.because("whether an agreement covers an exam or a pilot does not depend on who looks");

    @Inject
    private AgreementRepository agreements;

    /** Of these departments, without those that are void. */
    public List<CoveringAgreement> of(Set<Long> departmentIds) {
        return agreements.covering(departmentIds, ALL_OF_THEM);
    }
}
