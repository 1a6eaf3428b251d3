package cn.edu.jzu.skillcert.shared;

/** Somebody else changed the record since the caller read it. The page keeps what was typed and offers the newer one. */
public class StaleDataException extends BusinessException {

    public StaleDataException() {
        super(SharedError.STALE);
    }
}
