package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import java.util.List;

/** The signed text is not the approved one; tells which passages differ. */
public class SignedTextRefusedException extends RuleRefusedException {

    private final Redline differences;

    public SignedTextRefusedException(List<Finding> findings, Redline differences) {
        super(findings);
        this.differences = differences;
    }

    public Redline differences() {
        return differences;
    }
}
