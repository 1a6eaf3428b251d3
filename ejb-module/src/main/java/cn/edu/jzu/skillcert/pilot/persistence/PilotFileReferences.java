package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** The papers of rounds, September packages and corrections of the ledger. */
@Dependent
public class PilotFileReferences implements FileReferences {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("no file that any row refers to may be swept away");

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private AdjustmentPackageRepository packages;

    @Inject
    private QuotaCorrectionRepository corrections;

    @Override
    public Set<String> sha256s() {
        Set<String> all = new HashSet<>(rounds.referencedFiles(ALL));
        all.addAll(packages.referencedFiles(ALL));
        all.addAll(corrections.referencedFiles(ALL));
        return all;
    }
}
