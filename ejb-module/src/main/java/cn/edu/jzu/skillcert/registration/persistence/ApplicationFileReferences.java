package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The workbooks that were handed out for the platform, whosever they are. */
@Dependent
public class ApplicationFileReferences implements FileReferences {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("no file that any row refers to may be swept away");

    @Inject
    private ApplicationExportRepository exports;

    @Override
    public Set<String> sha256s() {
        return exports.referencedFiles(ALL);
    }
}
