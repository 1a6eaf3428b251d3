package cn.edu.jzu.skillcert.regulation.persistence;

import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.regulation.model.ParameterValue;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

@Dependent
public class ParameterRepository extends ScopedRepository<ParameterValue> {

    public ParameterRepository() {
        super(ParameterValue.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("key", "e.parameterKey", "validFrom", "e.validFrom");
    }
}
