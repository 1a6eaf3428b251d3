package cn.edu.jzu.skillcert.regulation.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.regulation.ClauseText;
import cn.edu.jzu.skillcert.regulation.model.Clause;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class ClauseRepository extends ScopedRepository<Clause> {

    /** More than the regulation will ever have. */
    private static final int ALL = 10_000;

    public ClauseRepository() {
        super(Clause.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("citation", "e.ordinal", "validFrom", "e.validFrom");
    }

    @Override
    protected String naturalOrder() {
        return "e.ordinal, e.validFrom desc, e.id";
    }

    public List<ClauseText> texts(Condition condition, DataScope scope) {
        return rows(
                ClauseText.class,
                "new cn.edu.jzu.skillcert.regulation.ClauseText("
                        + "e.id, e.version, e.citation, e.ordinal, e.text, e.validFrom, e.validTo)",
                condition,
                ALL,
                scope);
    }
}
