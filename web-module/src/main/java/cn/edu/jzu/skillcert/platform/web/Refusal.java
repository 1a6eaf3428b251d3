package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.NewerChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Why the action was refused, if the message alone is not enough; shown by the layout above the content. */
@Named
@RequestScoped
public class Refusal {

    private List<Finding> findings = List.of();
    private String newerVersion;
    private List<MeanwhileChange> meanwhile = List.of();
    private boolean overtakenByOthers = true;

    void because(List<Finding> refusing) {
        findings = refusing;
    }

    void becauseChanged(String addressOfNewerVersion, List<NewerChange> changes, Locale locale) {
        newerVersion = addressOfNewerVersion;
        overtakenByOthers = changes.isEmpty() || changes.stream().anyMatch(change -> !change.own());
        meanwhile = changes.stream()
                .map(change -> MeanwhileChange.of(change, locale))
                .toList();
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** Who changed what meanwhile, newest first; empty if nothing is known about it. */
    public List<MeanwhileChange> getMeanwhile() {
        return meanwhile;
    }

    /** False if it was nobody but the user himself, in another window. */
    public boolean isOvertakenByOthers() {
        return overtakenByOthers;
    }

    /** Address of the page as it is now, if somebody else changed the record meanwhile; else null. */
    public String getNewerVersion() {
        return newerVersion;
    }
}
