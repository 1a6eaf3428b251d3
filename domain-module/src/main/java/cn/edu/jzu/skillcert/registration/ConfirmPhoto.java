package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;

/**
 * Somebody has looked at the photo.
 *
 * @param version of the photo he looked at
 * @param note what he saw
 */
public record ConfirmPhoto(long studentId, Long version, String note) implements Reasoned {
    @Override
    public String reason() {
        return note;
    }
}
