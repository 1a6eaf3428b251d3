package cn.edu.jzu.skillcert.account;

import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Who did it, on whose behalf, and when. Names are kept as they were at the time. */
@Embeddable
public class Act {

    @Column(name = "actorid")
    private long accountId;

    @Column(name = "actorname")
    private String name;

    private Long principalId;
    private String principalName;
    private Instant at;

    protected Act() {}

    public Act(Actor actor, Instant at) {
        this.accountId = actor.accountId();
        this.name = actor.name();
        this.principalId = actor.principalId();
        this.principalName = actor.principalName();
        this.at = at;
    }

    /** Both persons behind the act. */
    public Set<Long> persons() {
        return actor().persons();
    }

    public Actor actor() {
        return new Actor(accountId, name, principalId, principalName);
    }

    public Instant at() {
        return at;
    }

    /**
     * The line of it in the trail of a record.
     *
     * @param remark reason or opinion, or null
     */
    public TrailStep step(Enum<?> kind, String remark) {
        return step(kind, null, remark);
    }

    /** @param heads how many people it was about, or null */
    public TrailStep step(Enum<?> kind, Integer heads, String remark) {
        return new TrailStep(at, kind, heads, name, principalName, remark);
    }

    public boolean sharesPersonWith(Actor other) {
        Set<Long> common = new HashSet<>(persons());
        common.retainAll(other.persons());
        return !common.isEmpty();
    }
}
