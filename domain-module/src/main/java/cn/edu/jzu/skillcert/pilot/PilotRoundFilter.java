package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/** Which rounds are wanted; a null says nothing. */
public record PilotRoundFilter(Integer year, PilotRoundStatus status) implements Serializable {

    public static final PilotRoundFilter ALL = new PilotRoundFilter(null, null);
}
