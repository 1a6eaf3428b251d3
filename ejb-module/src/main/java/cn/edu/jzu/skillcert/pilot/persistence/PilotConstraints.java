package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.SharedError;
import java.util.Map;

/** What the database refuses, in the words of the services' own checks. */
public class PilotConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "quotaentry_decision_unique", PilotError.ALREADY_IN_LEDGER,
                "pilotround_title_unique", PilotError.ROUND_EXISTS,
                "pilotdeclaration_department_unique", PilotError.DECLARATION_EXISTS,
                "adjustmentrequest_open_unique", PilotError.REQUEST_EXISTS,
                "pilotround_due", PilotError.PLATFORM_DUE_FIRST,
                "adjustmentpackage_year_unique", SharedError.STALE,
                "quota_unique", SharedError.STALE,
                "workplan_unique", SharedError.STALE,
                "workplan_package_unique", SharedError.STALE);
    }
}
