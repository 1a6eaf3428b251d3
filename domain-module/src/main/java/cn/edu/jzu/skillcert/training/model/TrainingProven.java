package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A record counts for later duties only if it says for which certificate; a proof belongs to it. */
public final class TrainingProven implements Rule<TrainingProven.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-5.2", "附件1·五·1 + 附件2·二·1", Severity.HINT, RuleSource.DERIVED);

    /**
     * @param certificateName null if no scope is recorded
     * @param proven whether the number of a training certificate is known or a proof is stored
     */
    public record Facts(String person, String certificateName, LocalDate trainedOn, boolean proven) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                facts.certificateName() == null
                        ? pending("certificateId", TrainingEvidence.SCOPE_MISSING, facts.person())
                        : pass(
                                TrainingEvidence.TRAINED_FOR,
                                facts.person(),
                                facts.certificateName(),
                                facts.trainedOn()));
        if (!facts.proven()) {
            findings.add(pending("proof", TrainingEvidence.PROOF_MISSING, facts.person()));
        }
        return findings;
    }
}
