package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.ApplicationFault;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import java.util.Optional;

/**
 * Somebody who is registered, as a row of 《报考学生信息表》 is judged.
 *
 * @param person name and student number
 * @param photo what there is of one
 * @param rareName has a character that another system may not know
 * @param movedAway belongs to another department by now
 */
public record RegisteredRow(
        long candidateId, String person, PhotoStatus photo, boolean rareName, boolean departed, boolean movedAway) {

    /** Why he cannot be entered; empty if he can. */
    public Optional<ApplicationFault> fault() {
        if (departed) {
            return Optional.of(ApplicationFault.DEPARTED);
        }
        if (movedAway) {
            return Optional.of(ApplicationFault.MOVED_AWAY);
        }
        return switch (photo) {
            case MISSING -> Optional.of(ApplicationFault.NO_PHOTO);
            case TO_CONFIRM -> Optional.of(ApplicationFault.PHOTO_TO_CONFIRM);
            case USABLE -> Optional.empty();
        };
    }
}
