package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.registration.model.RegistrationEvent;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class RegistrationEventRepository extends ScopedRepository<RegistrationEvent> {

    public RegistrationEventRepository() {
        super(RegistrationEvent.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    /** In their order. */
    public List<RegistrationEvent> ofExam(long plannedExamId, DataScope scope) {
        return list(Condition.all().and("e.plannedExamId = :exam", "exam", plannedExamId), scope);
    }
}
