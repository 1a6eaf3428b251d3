package cn.edu.jzu.skillcert.audit.service;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.audit.persistence.AuditChain;
import cn.edu.jzu.skillcert.platform.RequestOrigin;
import cn.edu.jzu.skillcert.platform.change.ChangeLog;
import cn.edu.jzu.skillcert.platform.change.RecordChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Adds who, when and from where. What the portal does by itself, in a job or at start, names nobody. */
@ApplicationScoped
public class AuditTrail implements ChangeLog {

    @Inject
    private AuditChain chain;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Clock clock;

    @Override
    public void open() {
        chain.open();
    }

    @Override
    public void write(List<RecordChange> changes, String reason, Connection connection) {
        Optional<Actor> actor = origin.actor();
        chain.append(
                changes,
                new AuditChain.Origin(
                        clock.instant(),
                        actor.map(Actor::accountId).orElse(null),
                        actor.map(Actor::name).orElse(null),
                        actor.map(Actor::principalId).orElse(null),
                        actor.map(Actor::principalName).orElse(null),
                        origin.address().orElse(null),
                        reason),
                connection);
    }
}
