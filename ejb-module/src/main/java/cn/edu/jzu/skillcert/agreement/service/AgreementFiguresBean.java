package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementFigures;
import cn.edu.jzu.skillcert.agreement.StatusCount;
import cn.edu.jzu.skillcert.agreement.persistence.WholeSchoolAgreements;
import cn.edu.jzu.skillcert.platform.Caller;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

@Stateless
@DenyAll
public class AgreementFiguresBean implements AgreementFigures {

    @Inject
    private WholeSchoolAgreements agreements;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_LEADING_GROUP})
    public List<StatusCount> byStatus() {
        caller.mustCarry(BusinessFunction.READ_FIGURES);
        return agreements.countedByStatus().stream()
                .sorted(Comparator.comparing(StatusCount::status))
                .toList();
    }
}
