package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The province's replies, whosever they are. */
@Dependent
public class IncreaseFileReferences implements FileReferences {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("no file that any row refers to may be swept away");

    @Inject
    private QuotaIncreaseRepository increases;

    @Override
    public Set<String> sha256s() {
        return increases.referencedFiles(ALL);
    }
}
