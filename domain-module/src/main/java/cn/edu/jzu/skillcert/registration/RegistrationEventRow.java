package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the trail of a registration.
 *
 * @param heads how many students it was about
 * @param note written reason, or null
 */
public record RegistrationEventRow(RegistrationEventKind kind, int heads, String note, String actorName, Instant at)
        implements Serializable {}
