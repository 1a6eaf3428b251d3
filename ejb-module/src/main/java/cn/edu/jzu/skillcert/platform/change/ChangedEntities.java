package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.shared.Versioned;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/**
 * The changes of one transaction in the order of their first statement. However often a record is flushed, it is one
 * change from what it was before the transaction to what it is at its end; what came and went within is none.
 */
final class ChangedEntities {

    private final Map<Object, Changed> changed = new IdentityHashMap<>();
    private final Set<Class<?>> types = new HashSet<>();
    private final List<Changed> inOrder = new ArrayList<>();
    private final List<RecordChange> others = new ArrayList<>();
    private String reason;
    private UnitOfWorkImpl unit;

    void inserted(Object entity, AttributeValues values) {
        of(entity, values).inserted = true;
    }

    void updated(Object entity, AttributeValues values, Map<String, Object> before, Object version) {
        Changed change = of(entity, values);
        if (change.version == null) {
            change.version = version;
        }
        before.forEach((name, value) -> {
            if (!change.before.containsKey(name)) {
                change.before.put(name, value);
            }
        });
    }

    void deleted(Object entity, AttributeValues values, Map<String, Object> last) {
        updated(entity, values, last, null);
        of(entity, values).deleted = true;
    }

    void other(RecordChange change, UnitOfWorkImpl of) {
        others.add(change);
        unit = of;
    }

    /** In which all of this is written. */
    UnitOfWorkImpl unit() {
        return unit;
    }

    /** Classes of what was changed, came or went. */
    Set<Class<?>> types() {
        return Collections.unmodifiableSet(types);
    }

    void because(String given) {
        reason = given;
    }

    String reason() {
        return reason;
    }

    List<RecordChange> changes() {
        List<RecordChange> all = new ArrayList<>();
        inOrder.stream().map(Changed::toRecordChange).filter(Objects::nonNull).forEach(all::add);
        if (!all.isEmpty()) {
            // Roots of which only parts changed; where nothing did, a new version says nothing.
            inOrder.stream()
                    .map(Changed::newVersionAlone)
                    .filter(Objects::nonNull)
                    .forEach(all::add);
        }
        all.addAll(others);
        return all;
    }

    private Changed of(Object entity, AttributeValues values) {
        unit = (UnitOfWorkImpl) values.session();
        return changed.computeIfAbsent(entity, first -> {
            Changed change = new Changed(first, values);
            inOrder.add(change);
            types.add(first.getClass());
            return change;
        });
    }

    private static final class Changed {
        private final Object entity;
        private final AttributeValues values;
        private final Map<String, Object> before = new LinkedHashMap<>();
        private Object version;
        private boolean inserted;
        private boolean deleted;

        Changed(Object entity, AttributeValues values) {
            this.entity = entity;
            this.values = values;
        }

        RecordChange toRecordChange() {
            if (inserted && deleted) {
                return null;
            }
            List<FieldChange> fields = fields();
            if (fields.isEmpty() && !inserted && !deleted) {
                return null;
            }
            if (!inserted && !deleted) {
                newVersion().ifPresent(fields::add);
            }
            AuditKind kind = inserted ? AuditKind.INSERT : deleted ? AuditKind.DELETE : AuditKind.UPDATE;
            return new RecordChange(values.descriptor().getAlias(), values.idOf(entity), kind, fields, null);
        }

        RecordChange newVersionAlone() {
            return inserted || deleted || !fields().isEmpty()
                    ? null
                    : newVersion()
                            .map(moved -> new RecordChange(
                                    values.descriptor().getAlias(),
                                    values.idOf(entity),
                                    AuditKind.UPDATE,
                                    List.of(moved),
                                    null))
                            .orElse(null);
        }

        private Optional<FieldChange> newVersion() {
            if (version == null || !(entity instanceof Versioned versioned)) {
                return Optional.empty();
            }
            String was = version.toString();
            String is = String.valueOf(versioned.getVersion());
            return was.equals(is) ? Optional.empty() : Optional.of(new FieldChange(FieldChange.VERSION, was, is));
        }

        private List<FieldChange> fields() {
            Map<String, Object> after = deleted ? Map.of() : values.now(entity);
            Map<String, Object> names = new LinkedHashMap<>(inserted ? after : before);
            List<FieldChange> fields = new ArrayList<>();
            for (String name : names.keySet()) {
                Object was = inserted ? null : before.get(name);
                Object is = after.get(name);
                if (!Objects.deepEquals(was, is)) {
                    fields.add(field(name, was, is));
                }
            }
            return fields;
        }

        private FieldChange field(String name, Object was, Object is) {
            if (AttributeFields.isSecret(values.descriptor().getJavaClass(), name)) {
                return new FieldChange(
                        name, was == null ? null : ValueText.SECRET, is == null ? null : ValueText.SECRET);
            }
            return new FieldChange(name, ValueText.of(was), ValueText.of(is));
        }
    }
}
