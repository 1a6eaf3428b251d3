package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.regulation.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Why the action was refused, if the message alone is not enough; shown by the layout above the content. */
@Named
@RequestScoped
public class Refusal {

    private List<Finding> findings = List.of();
    private String newerVersion;

    void because(List<Finding> refusing) {
        findings = refusing;
    }

    void becauseChanged(String addressOfNewerVersion) {
        newerVersion = addressOfNewerVersion;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** Address of the page as it is now, if somebody else changed the record meanwhile; else null. */
    public String getNewerVersion() {
        return newerVersion;
    }
}
