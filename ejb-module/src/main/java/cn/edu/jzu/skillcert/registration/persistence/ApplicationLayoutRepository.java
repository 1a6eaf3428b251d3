package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.registration.model.ApplicationLayout;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dependent
public class ApplicationLayoutRepository extends ScopedRepository<ApplicationLayout> {

    public ApplicationLayoutRepository() {
        super(ApplicationLayout.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    /** The newest first. */
    public List<ApplicationLayout> all(DataScope scope) {
        return list(Condition.all(), scope).stream()
                .sorted(Comparator.comparing(ApplicationLayout::getValidFrom).reversed())
                .toList();
    }

    public Optional<ApplicationLayout> inForceOn(LocalDate day, DataScope scope) {
        return list(Condition.all().and("e.validFrom <= :day", "day", day), scope).stream()
                .max(Comparator.comparing(ApplicationLayout::getValidFrom));
    }
}
