package cn.edu.jzu.skillcert.regulation.service;

import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.regulation.model.ParameterValue;
import cn.edu.jzu.skillcert.regulation.persistence.ParameterRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

@Stateless
@DenyAll
public class RegulationParametersBean implements RegulationParameters {

    private static final UnscopedAccess KNOWN_TO_ALL =
            UnscopedAccess.because("the regulation is public, and jobs without a caller decide by it");

    @Inject
    private ParameterRepository parameters;

    @Override
    @PermitAll
    public ParameterValues on(LocalDate day) {
        Map<ParameterKey, String> inForce = new EnumMap<>(ParameterKey.class);
        Condition begun = Condition.all().and("e.validFrom <= :day", "day", day);
        parameters.list(begun, KNOWN_TO_ALL.scope()).stream()
                .sorted(Comparator.comparing(ParameterValue::getValidFrom))
                .forEach(value -> inForce.put(value.getParameterKey(), value.getSetting()));
        return new ParameterValues(day, inForce);
    }
}
