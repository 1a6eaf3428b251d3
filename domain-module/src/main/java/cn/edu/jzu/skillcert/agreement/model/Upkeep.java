package cn.edu.jzu.skillcert.agreement.model;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the department has seen to since an agreement is filed. */
@Embeddable
public class Upkeep {

    private LocalDate settledOn;
    private boolean renewalWaived;

    protected Upkeep() {}

    void settle(LocalDate on) {
        settledOn = on;
    }

    void waiveRenewal() {
        renewalWaived = true;
    }

    /** Day the exam fee was settled; null while it is open. */
    public LocalDate settledOn() {
        return settledOn;
    }

    /** Whether the department lets it end without another after it. */
    public boolean renewalWaived() {
        return renewalWaived;
    }
}
