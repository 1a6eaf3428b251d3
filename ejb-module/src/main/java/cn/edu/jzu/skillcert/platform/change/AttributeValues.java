package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.shared.Unaudited;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.indirection.DatabaseValueHolder;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.ChangeRecord;
import org.eclipse.persistence.internal.sessions.DeferrableChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.ObjectReferenceChangeRecord;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/**
 * Reads an entity's attributes as EclipseLink maps them, without loading anything: a reference counts as the id it
 * points to, an embedded value as its parts, a collection of values as a list. Children of an aggregate are records
 * of their own and are left out, and so are id and version.
 */
final class AttributeValues {

    private final AbstractSession session;
    private final ClassDescriptor descriptor;

    AttributeValues(AbstractSession session, ClassDescriptor descriptor) {
        this.session = session;
        this.descriptor = descriptor;
    }

    AbstractSession session() {
        return session;
    }

    ClassDescriptor descriptor() {
        return descriptor;
    }

    String idOf(Object entity) {
        return String.valueOf(descriptor.getObjectBuilder().extractPrimaryKeyFromObject(entity, session));
    }

    Map<String, Object> now(Object entity) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (isKept(mapping)) {
                putNow(values, "", mapping, entity);
            }
        }
        return values;
    }

    /** What the changed attributes were before. */
    Map<String, Object> before(Object entity, ObjectChangeSet changeSet) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object change : changeSet.getChanges()) {
            ChangeRecord changed = (ChangeRecord) change;
            DatabaseMapping mapping = changed.getMapping();
            if (mapping != null && isKept(mapping)) {
                putBefore(values, changed, mapping, entity);
            }
        }
        return values;
    }

    private void putBefore(Map<String, Object> values, ChangeRecord changed, DatabaseMapping mapping, Object entity) {
        String name = mapping.getAttributeName();
        if (changed instanceof DirectToFieldChangeRecord direct) {
            values.put(name, direct.getOldValue());
        } else if (changed instanceof ObjectReferenceChangeRecord reference) {
            values.put(name, plain(reference.getOldValue()));
        } else if (changed instanceof AggregateChangeRecord embedded) {
            Map<String, Object> parts = new LinkedHashMap<>();
            // Parts that are null now were something before, and the other way round: both sides name them all.
            putParts(parts, name + ".", mapping, mapping.getAttributeValueFromObject(entity));
            parts.replaceAll((part, now) -> null);
            putParts(parts, name + ".", mapping, embedded.getOldValue());
            values.putAll(parts);
        } else if (changed instanceof DeferrableChangeRecord collection) {
            values.put(name, plain(collection.getOldValue()));
        }
    }

    private void putNow(Map<String, Object> values, String prefix, DatabaseMapping mapping, Object owner) {
        String name = prefix + mapping.getAttributeName();
        if (mapping.isAggregateObjectMapping()) {
            putParts(values, name + ".", mapping, mapping.getAttributeValueFromObject(owner));
        } else if (mapping.isAttributeValueFromObjectInstantiated(owner)) {
            values.put(name, plain(mapping.getRealAttributeValueFromObject(owner, session)));
        } else if (mapping instanceof OneToOneMapping reference) {
            values.put(name, unloadedKey(reference, owner));
        }
    }

    private void putParts(Map<String, Object> values, String prefix, DatabaseMapping mapping, Object embedded) {
        if (embedded != null) {
            for (DatabaseMapping part : partsOf(mapping, embedded).getMappings()) {
                putNow(values, prefix, part, embedded);
            }
        }
    }

    /** An embedded value within a value of a collection has no descriptor of its own place, only the common one. */
    private ClassDescriptor partsOf(DatabaseMapping mapping, Object embedded) {
        ClassDescriptor own = mapping.getReferenceDescriptor();
        return own == null ? session.getClassDescriptor(embedded.getClass()) : own;
    }

    /** The foreign key that was read with the row, of a reference nobody followed. */
    private Object unloadedKey(OneToOneMapping mapping, Object owner) {
        Object holder = mapping.getIndirectionPolicy()
                .getOriginalValueHolder(mapping.getAttributeValueFromObject(owner), session);
        if (holder instanceof DatabaseValueHolder<?> unread && unread.getRow() != null) {
            List<Object> keys = new ArrayList<>();
            mapping.getForeignKeyFields()
                    .forEach(field -> keys.add(unread.getRow().get(field)));
            return keys.size() == 1 ? keys.get(0) : keys;
        }
        return null;
    }

    private Object plain(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(this::plain).map(String::valueOf).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, part) -> plain.put(String.valueOf(plain(key)), plain(part)));
            return plain;
        }
        ClassDescriptor known = value == null ? null : session.getClassDescriptor(value.getClass());
        if (known == null) {
            return value;
        }
        AttributeValues of = new AttributeValues(session, known);
        return known.isAggregateDescriptor() || known.isAggregateCollectionDescriptor()
                ? of.now(value)
                : of.idOf(value);
    }

    private boolean isKept(DatabaseMapping mapping) {
        if (mapping.isPrimaryKeyMapping() || isVersion(mapping)) {
            return false;
        }
        // The "many" side of an association: each child tells its own changes.
        if (mapping.isOneToManyMapping() && mapping instanceof ForeignReferenceMapping) {
            return false;
        }
        java.lang.reflect.Field field = AttributeFields.find(descriptor.getJavaClass(), mapping.getAttributeName());
        return field == null || !field.isAnnotationPresent(Unaudited.class);
    }

    private boolean isVersion(DatabaseMapping mapping) {
        return descriptor.usesVersionLocking()
                && mapping.getField() != null
                && mapping.getField()
                        .getName()
                        .equals(descriptor
                                .getOptimisticLockingPolicy()
                                .getWriteLockField()
                                .getName());
    }
}
