package cn.edu.jzu.skillcert.registration.model;

import static java.util.stream.Collectors.groupingBy;

import cn.edu.jzu.skillcert.registration.ApplicationFault;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 报考, row by row: only who is registered with a photo that can be used, on the day of the plan. */
public final class AppliedWithPhotos implements Rule<RegistrationFacts> {

    @Override
    public RuleInfo info() {
        return HeadsWithinQuota.INFO;
    }

    /** Whoever fails is named, each with the reason; the others can be entered without them. */
    @Override
    public List<Finding> check(RegistrationFacts facts) {
        List<RegisteredRow> rows = facts.rows();
        if (rows.isEmpty()) {
            return List.of(pending(null, RegistrationEvidence.NOBODY_REGISTERED));
        }
        if (facts.exam().firstSession() == null) {
            return List.of(pending(null, RegistrationEvidence.NO_SESSION_SET));
        }
        Map<ApplicationFault, List<RegisteredRow>> wrong = new TreeMap<>(
                rows.stream().filter(row -> row.fault().isPresent()).collect(groupingBy(row -> row.fault()
                        .orElseThrow())));
        if (wrong.isEmpty()) {
            return List.of(pass(RegistrationEvidence.ALL_WITH_PHOTO, rows.size()));
        }
        return wrong.entrySet().stream()
                .map(entry -> fail(
                        null,
                        RegistrationEvidence.ROWS_NOT_READY,
                        rows.size(),
                        entry.getValue().size(),
                        entry.getKey(),
                        entry.getValue().stream().map(RegisteredRow::person).toList()))
                .toList();
    }
}
