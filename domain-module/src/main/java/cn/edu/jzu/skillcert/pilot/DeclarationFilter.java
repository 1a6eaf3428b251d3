package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/** Which declarations are wanted; a null says nothing. */
public record DeclarationFilter(Long roundId, Integer year, Long departmentId, DeclarationStatus status)
        implements Serializable {

    public static final DeclarationFilter ALL = new DeclarationFilter(null, null, null, null);

    public static DeclarationFilter ofRound(long roundId) {
        return new DeclarationFilter(roundId, null, null, null);
    }
}
