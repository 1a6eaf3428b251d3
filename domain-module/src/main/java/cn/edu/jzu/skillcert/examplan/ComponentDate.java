package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.InputCheck;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When one component of an exam, theory or practical, takes place.
 *
 * @param on its day, or null
 * @param notApplicable why there is no such component, or null
 */
public record ComponentDate(LocalDate on, String notApplicable) implements Serializable {

    public static final ComponentDate OPEN = new ComponentDate(null, null);

    public static ComponentDate on(LocalDate day) {
        return new ComponentDate(day, null);
    }

    public static ComponentDate none(String reason) {
        return new ComponentDate(null, reason);
    }

    /** Neither a day nor a reason why there is none. */
    public boolean isOpen() {
        return on == null && InputCheck.isBlank(notApplicable);
    }
}
