package cn.edu.jzu.skillcert.regulation.service;

import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
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
import java.util.List;
import java.util.Map;

@Stateless
@DenyAll
public class RegulationParametersBean implements RegulationParameters {

    private static final UnscopedAccess KNOWN_TO_ALL =
            UnscopedAccess.because("the regulation is public, and jobs without a caller decide by it");

    @Inject
    private DictionaryCache dictionaries;

    @Inject
    private ParameterRepository parameters;

    @Override
    @PermitAll
    public ParameterValues on(LocalDate day) {
        Map<ParameterKey, String> inForce = new EnumMap<>(ParameterKey.class);
        settings().stream()
                .filter(setting -> !setting.validFrom().isAfter(day))
                .forEach(setting -> inForce.put(setting.key(), setting.value()));
        return new ParameterValues(day, inForce);
    }

    /** A value with its first day, as it is kept between requests. */
    private record Setting(ParameterKey key, LocalDate validFrom, String value) {}

    /** All there ever were, the oldest first. */
    private List<Setting> settings() {
        return dictionaries.get(
                ParameterValue.class,
                Setting.class,
                () -> parameters.list(Condition.all(), KNOWN_TO_ALL.scope()).stream()
                        .map(value -> new Setting(value.getParameterKey(), value.getValidFrom(), value.getSetting()))
                        .sorted(Comparator.comparing(Setting::validFrom))
                        .toList());
    }
}
