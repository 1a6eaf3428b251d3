package cn.edu.jzu.skillcert.audit.service;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.audit.persistence.EntriesOfFoundRecord;
import cn.edu.jzu.skillcert.platform.RequestOrigin;
import cn.edu.jzu.skillcert.platform.change.ChangeCapture;
import cn.edu.jzu.skillcert.platform.change.ChangesSince;
import cn.edu.jzu.skillcert.platform.change.ReadableChange;
import cn.edu.jzu.skillcert.shared.NewerChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the trail of one record back to the version that somebody had open. Of the record's parts it tells only that
 * they changed: what they say is shown to whoever may see it, on the record's page.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TrailSinceVersion implements ChangesSince {

    /** Who has missed more than that reads the record again anyway. */
    private static final int ENTRIES = 10;

    @Inject
    private EntriesOfFoundRecord entries;

    @Inject
    private ChangeCapture capture;

    @Inject
    private RequestOrigin origin;

    @Override
    public List<NewerChange> of(Class<?> entity, long id, long version) {
        List<NewerChange> newer = new ArrayList<>();
        for (AuditRow row : entries.newest(entity.getSimpleName(), id, ENTRIES)) {
            Optional<Long> led = versionLedTo(row);
            if (led.isPresent() && led.get() > version) {
                newer.add(change(entity, row));
            } else if (row.kind() != AuditKind.READ) {
                break;
            }
        }
        return newer;
    }

    private static Optional<Long> versionLedTo(AuditRow row) {
        return row.fields().stream()
                .filter(field -> field.field().equals(FieldChange.VERSION))
                .map(field -> Long.valueOf(field.after()))
                .findFirst();
    }

    private NewerChange change(Class<?> entity, AuditRow row) {
        Long reader = origin.actor().map(Actor::accountId).orElse(null);
        return new NewerChange(
                row.at(),
                row.accountName(),
                row.onBehalfOfName(),
                reader != null && reader.equals(row.accountId()),
                row.entity(),
                row.fields().stream()
                        .filter(field -> !field.field().equals(FieldChange.VERSION))
                        .map(field -> ReadableChange.of(entity, field))
                        .toList(),
                parts(entity, row));
    }

    private List<String> parts(Class<?> entity, AuditRow row) {
        List<String> kinds = capture.partsOf(entity);
        return kinds.isEmpty()
                ? List.of()
                : entries.together(row, kinds).stream()
                        .map(AuditRow::entity)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
