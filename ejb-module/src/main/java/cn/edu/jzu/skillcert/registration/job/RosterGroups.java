package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.model.PlannedRosterClass;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup.Taken;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.registration.persistence.RosterMatches;
import cn.edu.jzu.skillcert.registration.persistence.RosterPlan;
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
import java.time.LocalDate;
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

    /** What a list is judged by before anything else: open to it, and for which classes. */
    @PermitAll
    public List<PlannedRosterClass> classes(RosterTerms terms) {
        mustBeOpen(terms);
        return tables.classes(terms);
    }

    /** How rows go with what is kept. */
    @PermitAll
    public RosterMatches compare(List<RosterLine> lines, RosterTerms terms) {
        return tables.matches(lines, terms);
    }

    /** As they are before anything is written. */
    @PermitAll
    public RosterHeads heads(RosterTerms terms) {
        mustBeOpen(terms);
        return tables.heads(terms, quotas.of(terms.quota()).heads());
    }

    /**
     * Writes a group. While it waited for the quota others may have registered the same people, so it is compared once
     * more; whoever comes in past the quota, as a student only, collides by the unique keys, and the caller tries again.
     */
    @PermitAll
    public Taken take(RosterGroup group) {
        RosterTerms terms = group.terms();
        int quota = quotas.hold(terms.quota()).heads();
        mustBeOpen(terms);
        RosterMatches present = tables.matches(group.lines(), terms);
        RosterGroup open = group.without(present.conflicts());
        RosterHeads.Counter left = tables.heads(terms, quota).counter();
        for (RosterLine line : open.lines()) {
            if (!present.isRegistered(line.row())
                    && left.take(line.entry().classId(), present.isBeside(line.row()))
                            .isPresent()) {
                throw new BusinessException(RosterError.HEADS_TAKEN_MEANWHILE);
            }
        }
        Taken taken = tables.take(open, present, clock.instant());
        return new Taken(taken.students(), taken.candidates(), taken.registered(), present.conflicts());
    }

    private void mustBeOpen(RosterTerms terms) {
        caller.askAgain();
        if (!caller.scopeIn(BusinessFunction.REGISTER_CANDIDATES).coversDepartment(terms.departmentId())) {
            throw new NotFoundException();
        }
        RosterPlan plan = tables.plan(terms.plannedExamId()).orElseThrow(NotFoundException::new);
        if (!plan.approved()) {
            throw new BusinessException(RosterError.PLAN_NOT_APPROVED);
        }
        if (plan.version() != terms.planVersion()) {
            throw new BusinessException(RosterError.PLAN_CHANGED);
        }
        if (plan.hasBegun(LocalDate.now(clock))) {
            throw new BusinessException(RosterError.EXAM_HAS_BEGUN);
        }
    }
}
