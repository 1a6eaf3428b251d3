package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.ApplicationFault;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who was registered and could not be entered when an export was made. */
@Embeddable
public class LeftOut {

    private long candidateId;

    @Enumerated(EnumType.STRING)
    private ApplicationFault fault;

    protected LeftOut() {}

    public LeftOut(long candidateId, ApplicationFault fault) {
        this.candidateId = candidateId;
        this.fault = fault;
    }

    public long candidateId() {
        return candidateId;
    }

    public ApplicationFault fault() {
        return fault;
    }
}
