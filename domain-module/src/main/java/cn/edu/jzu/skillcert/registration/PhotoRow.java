package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * A student with what is known of the photo.
 *
 * @param photoId null without one; the rest says nothing then
 * @param version of the photo
 * @param redPercent of the border
 * @param backgroundRed by measure
 * @param seenBy who confirmed the background by eye, or null
 */
public record PhotoRow(
        long studentId,
        String studentNumber,
        String name,
        String className,
        String departmentName,
        Long photoId,
        Long version,
        Integer redPercent,
        Boolean backgroundRed,
        String seenBy)
        implements Serializable {

    public PhotoStatus status() {
        if (photoId == null) {
            return PhotoStatus.MISSING;
        }
        return backgroundRed || seenBy != null ? PhotoStatus.USABLE : PhotoStatus.TO_CONFIRM;
    }
}
