package cn.edu.jzu.skillcert.standalone;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What the portal itself warns of and what fails for good; the server's own remarks stay in the log file. */
public final class WorthTheTerminal implements Filter {

    private static final String PORTAL = "cn.edu.jzu.skillcert";

    @Override
    public boolean isLoggable(LogRecord said) {
        boolean fails = said.getLevel().intValue() >= Level.SEVERE.intValue();
        String logger = said.getLoggerName();
        return fails || logger != null && logger.startsWith(PORTAL);
    }
}
