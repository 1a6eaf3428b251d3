package cn.edu.jzu.skillcert.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.ChainCheck;
import cn.edu.jzu.skillcert.audit.ChainCheck.Break;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainWalkTest {

    private final List<AuditLink> chain = chainOf(5);

    @Test
    void anUntouchedChainIsSoundToItsHead() {
        ChainCheck check = walk(chain, hashes(chain), 5);
        assertThat(check.isSound()).isTrue();
        assertThat(check.entries()).isEqualTo(5);
        assertThat(check.head()).isEqualTo(chain.get(4).hash());
    }

    @Test
    void anAlteredEntryIsNamed() {
        List<String> stored = hashes(chain);
        chain.set(2, withReason(chain.get(2), "nothing happened"));
        ChainCheck check = walk(chain, stored, 5);
        assertThat(check.brokenAt()).isEqualTo(3);
        assertThat(check.problem()).isEqualTo(Break.ALTERED);
        assertThat(check.entries()).isEqualTo(2);
    }

    @Test
    void anEntryAlteredTogetherWithItsHashBreaksTheLinkToTheNext() {
        chain.set(2, withReason(chain.get(2), "nothing happened"));
        ChainCheck check = walk(chain, hashes(chain), 5);
        assertThat(check.brokenAt()).isEqualTo(4);
        assertThat(check.problem()).isEqualTo(Break.UNLINKED);
    }

    @Test
    void aRemovedEntryIsNamed() {
        chain.remove(1);
        ChainCheck check = walk(chain, hashes(chain), 5);
        assertThat(check.brokenAt()).isEqualTo(2);
        assertThat(check.problem()).isEqualTo(Break.MISSING);
    }

    @Test
    void aRemovedEndIsNoticed() {
        String head = chain.get(4).hash();
        ChainWalk walk = new ChainWalk();
        chain.subList(0, 3).forEach(link -> walk.next(link, link.hash()));
        ChainCheck check = walk.end(5, head);
        assertThat(check.brokenAt()).isEqualTo(4);
        assertThat(check.problem()).isEqualTo(Break.MISSING);
    }

    @Test
    void anEntryWrittenPastTheChainIsNoticed() {
        assertThat(walk(chain, hashes(chain), 4).problem()).isEqualTo(Break.SURPLUS);
    }

    @Test
    void anEmptyChainIsSound() {
        assertThat(new ChainWalk().end(0, AuditLink.START).isSound()).isTrue();
    }

    @Test
    void contentMovedFromOnePartToTheNextIsAnotherEntry() {
        assertThat(link(1, "ab", "c", AuditLink.START).hash())
                .isNotEqualTo(link(1, "a", "bc", AuditLink.START).hash());
    }

    private ChainCheck walk(List<AuditLink> links, List<String> stored, long headSequence) {
        ChainWalk walk = new ChainWalk();
        for (int i = 0; i < links.size(); i++) {
            walk.next(links.get(i), stored.get(i));
        }
        return walk.end(headSequence, stored.get(stored.size() - 1));
    }

    private static List<String> hashes(List<AuditLink> links) {
        return new ArrayList<>(links.stream().map(AuditLink::hash).toList());
    }

    private static List<AuditLink> chainOf(int length) {
        List<AuditLink> links = new ArrayList<>();
        String previous = AuditLink.START;
        for (int i = 1; i <= length; i++) {
            AuditLink link = link(i, "Agreement", "" + i, previous);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    private static AuditLink link(long sequence, String entity, String recordId, String previous) {
        return new AuditLink(
                sequence,
                Instant.parse("2026-03-02T01:00:00.123456789Z"),
                7L,
                "李老师",
                null,
                null,
                "10.0.0.1",
                entity,
                recordId,
                AuditKind.UPDATE,
                "[[\"status\",\"DRAFT\",\"SUBMITTED\"]]",
                null,
                previous);
    }

    private static AuditLink withReason(AuditLink link, String reason) {
        return new AuditLink(
                link.sequence(),
                link.at(),
                link.accountId(),
                link.accountName(),
                link.onBehalfOfId(),
                link.onBehalfOfName(),
                link.address(),
                link.entity(),
                link.recordId(),
                link.kind(),
                link.fields(),
                reason,
                link.previousHash());
    }
}
