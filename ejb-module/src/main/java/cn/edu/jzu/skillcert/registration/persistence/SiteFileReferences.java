package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The papers of exam sites, whosever they are. */
@Dependent
public class SiteFileReferences implements FileReferences {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("no file that any row refers to may be swept away");

    @Inject
    private SiteRepository sites;

    @Override
    public Set<String> sha256s() {
        return sites.referencedFiles(ALL);
    }
}
