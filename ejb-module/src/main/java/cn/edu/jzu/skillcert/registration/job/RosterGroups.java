package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.model.PlannedRosterClass;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.registration.persistence.RosterMatches;
import cn.edu.jzu.skillcert.registration.persistence.RosterTables;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The transactions of one import. Whoever ordered it must still be allowed to register for this department when a
 * group is written; heads are compared while the quota is held.
 */
@Stateless
@LocalBean
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterGroups {

    @Inject
    private RosterTables tables;

    @Inject
    private Quotas quotas;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * How the rows go with what is kept.
     *
     * @param heads as they are without these rows
     */
    public record Comparison(RosterMatches matches, RosterHeads heads) {}

    @PermitAll
    public List<PlannedRosterClass> classes(RosterTerms terms) {
        mustBeOpen(terms);
        return tables.classes(terms);
    }

    @PermitAll
    public Comparison compare(List<RosterLine> lines, RosterTerms terms) {
        mustBeOpen(terms);
        return new Comparison(
                tables.matches(lines, terms),
                tables.heads(terms, quotas.of(terms.quota()).heads()));
    }

    @PermitAll
    public RosterGroup.Taken take(RosterGroup group) {
        RosterTerms terms = group.terms();
        int quota = quotas.hold(terms.quota()).heads();
        mustBeOpen(terms);
        RosterHeads.Counter left = tables.heads(terms, quota).counter();
        for (RosterEntry entry : group.unregistered()) {
            if (left.take(entry.classId()).isPresent()) {
                throw new BusinessException(RosterError.HEADS_TAKEN_MEANWHILE);
            }
        }
        return tables.take(group, clock.instant());
    }

    private void mustBeOpen(RosterTerms terms) {
        if (!caller.scopeIn(BusinessFunction.REGISTER_CANDIDATES).coversDepartment(terms.departmentId())) {
            throw new NotFoundException();
        }
        if (!tables.isApproved(terms)) {
            throw new BusinessException(RosterError.PLAN_NOT_APPROVED);
        }
    }
}
