package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who and when, for showing.
 *
 * @param onBehalfOf name of the office holder who delegated, or null
 */
public record ActView(String name, String onBehalfOf, Instant at) implements Serializable {

    public static ActView of(Act act) {
        return new ActView(act.actor().name(), act.actor().principalName(), act.at());
    }
}
