package cn.edu.jzu.skillcert.regulation.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_ADMINISTRATOR;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.regulation.model.ParameterValue;
import cn.edu.jzu.skillcert.regulation.persistence.ParameterRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

@Stateless
@DenyAll
public class RegulationParametersBean implements RegulationParameters {

    @Inject
    private ParameterRepository parameters;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public ParameterValues on(LocalDate day) {
        Map<ParameterKey, String> inForce = new EnumMap<>(ParameterKey.class);
        Condition begun = Condition.all().and("e.validFrom <= :day", "day", day);
        parameters.list(begun, caller.scopeIn(BusinessFunction.READ_REFERENCE)).stream()
                .sorted(Comparator.comparing(ParameterValue::getValidFrom))
                .forEach(value -> inForce.put(value.getParameterKey(), value.getSetting()));
        return new ParameterValues(day, inForce);
    }
}
