package cn.edu.jzu.skillcert.platform.bulk;

import jakarta.persistence.PersistenceException;

/** The database refused a statement; a violated constraint is translated at the boundary of the service, as always. */
public class BulkFailedException extends PersistenceException {

    BulkFailedException(Exception cause) {
        super(cause);
    }
}
