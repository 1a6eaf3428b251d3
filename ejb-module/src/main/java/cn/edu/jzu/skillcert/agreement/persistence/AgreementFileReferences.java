package cn.edu.jzu.skillcert.agreement.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The files of agreements, whosever they are. */
@Dependent
public class AgreementFileReferences implements FileReferences {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("no file that any row refers to may be swept away");

    @Inject
    private AgreementRepository agreements;

    @Override
    public Set<String> sha256s() {
        return agreements.referencedFiles(ALL);
    }
}
