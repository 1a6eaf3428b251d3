package cn.edu.jzu.skillcert.longwork.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The files of jobs, as long as they are not forgotten. */
@Dependent
public class WorkFileReferences implements FileReferences {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("no file that any row refers to may be swept away");

    @Inject
    private WorkJobRepository jobs;

    @Override
    public Set<String> sha256s() {
        return jobs.referencedFiles(ALL);
    }
}
