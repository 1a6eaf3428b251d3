package cn.edu.jzu.skillcert.platform.job;

import cn.edu.jzu.skillcert.platform.file.FileReferences;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Removes files that a crash left without a row. A day old at least: younger ones may be on their way to theirs. */
@Stateless
@LocalBean
@DenyAll
public class FileSweepJob {

    private static final Logger LOG = Logger.getLogger(FileSweepJob.class.getName());
    private static final Duration SPARED = Duration.ofDays(1);

    @Inject
    private FileStore files;

    @Inject
    @Any
    private Instance<FileReferences> references;

    @Inject
    private Clock clock;

    @PermitAll
    @Schedule(hour = "3", minute = "15", timezone = "Asia/Shanghai", persistent = false)
    public void sweep() {
        Set<String> referenced = references.stream()
                .flatMap(feature -> feature.sha256s().stream())
                .collect(Collectors.toSet());
        int removed = files.sweep(referenced, clock.instant().minus(SPARED));
        LOG.info(() -> "File sweep: " + removed + " unreferenced files removed, " + referenced.size() + " in use");
    }
}
