package cn.edu.jzu.skillcert.audit;

import java.util.List;

/**
 * Event to fire when an ID number, a photo or the like is shown in full. It becomes an entry of its own; the service
 * answers only if that entry is written.
 *
 * @param entity simple name of the entity, e.g. {@code Candidate}
 * @param fields which attributes were shown
 * @param reason what the reader gave as reason
 */
public record SensitiveRead(String entity, long recordId, List<String> fields, String reason) {

    public SensitiveRead {
        fields = List.copyOf(fields);
    }
}
