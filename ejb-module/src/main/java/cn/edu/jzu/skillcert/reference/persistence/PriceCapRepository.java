package cn.edu.jzu.skillcert.reference.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.reference.PriceCapFilter;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.reference.PriceCapRow;
import cn.edu.jzu.skillcert.reference.model.PriceCap;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class PriceCapRepository extends ScopedRepository<PriceCap> {

    private static final String ROW = "new cn.edu.jzu.skillcert.reference.PriceCapRow(e.id, e.version, "
            + "e.certificateId, c.code, c.name, e.level, e.cap, e.validFrom, e.validTo, e.documentNo)";
    /** Lowest first, which the names of the levels are not. */
    private static final String LEVEL_ORDER = "case e.level "
            + "when cn.edu.jzu.skillcert.reference.SkillLevel.ELEMENTARY then 1 "
            + "when cn.edu.jzu.skillcert.reference.SkillLevel.INTERMEDIATE then 2 else 3 end";

    public PriceCapRepository() {
        super(PriceCap.class);
    }

    @Override
    protected String joins() {
        return "join SkillCertificate c on c.id = e.certificateId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("certificate", "c.name", "level", LEVEL_ORDER, "cap", "e.cap", "validFrom", "e.validFrom");
    }

    @Override
    protected String naturalOrder() {
        return "c.code, " + LEVEL_ORDER + ", e.validFrom desc";
    }

    public PageOf<PriceCapRow> page(PriceCapFilter filter, PageRequest request, DataScope scope) {
        return page(PriceCapRow.class, ROW, condition(filter), request, scope);
    }

    public PriceCapRow row(long id, DataScope scope) {
        return rows(PriceCapRow.class, ROW, Condition.all().and("e.id = :id", "id", id), 1, scope).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<PriceCapRow> rows(PriceCapFilter filter, int limit, DataScope scope) {
        return rows(PriceCapRow.class, ROW, condition(filter), limit, scope);
    }

    public List<PriceCapInForce> caps(int limit, DataScope scope) {
        return rows(
                PriceCapInForce.class,
                "new cn.edu.jzu.skillcert.reference.PriceCapInForce("
                        + "e.certificateId, e.level, e.cap, e.validFrom, e.validTo, e.documentNo)",
                Condition.all(),
                limit,
                scope);
    }

    private static Condition condition(PriceCapFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "c.code", "c.name", "e.documentNo")
                .andIf(filter.level(), "e.level = :level", "level")
                .andIf(filter.inForceOn(), "e.validFrom <= :day and (e.validTo is null or e.validTo >= :day)", "day");
    }
}
