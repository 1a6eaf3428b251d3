package cn.edu.jzu.skillcert.training.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** The papers of notices and the proofs of records, whosever they are. */
@Dependent
public class TrainingFileReferences implements FileReferences {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("no file that any row refers to may be swept away");

    @Inject
    private TrainingNoticeRepository notices;

    @Inject
    private TrainingRecordRepository records;

    @Override
    public Set<String> sha256s() {
        Set<String> all = new HashSet<>(notices.referencedFiles(ALL));
        all.addAll(records.referencedFiles(ALL));
        return all;
    }
}
