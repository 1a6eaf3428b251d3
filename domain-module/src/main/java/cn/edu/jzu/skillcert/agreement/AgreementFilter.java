package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which agreements are wanted; a null says nothing. The same filter serves list, export and figures.
 *
 * @param text words in title or wording, or the number in the register
 * @param turn only those under review at this office
 * @param endsUntil only those that end on or before this day
 * @param certificateId only those that name this certificate
 * @param signedFrom only those signed on this day or later
 * @param signedUntil only those signed on this day or before
 */
public record AgreementFilter(
        String text,
        AgreementStatus status,
        ReviewStage turn,
        Long departmentId,
        Long organizationId,
        LocalDate endsUntil,
        Long certificateId,
        LocalDate signedFrom,
        LocalDate signedUntil)
        implements Serializable {

    public static final AgreementFilter ALL = new AgreementFilter(null, null, null, null, null, null, null, null, null);
}
