package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What pilots want and take of all departments at once; no record of one. */
@Dependent
public class AcrossDepartments {

    /** Whoever submits: what is wanted of the other departments stays as it is. */
    private static final UnscopedAccess TASKS = UnscopedAccess.because(
            "tasks of a round or a September window are declared as a whole, for every department");

    private static final UnscopedAccess SAME_QUOTA =
            UnscopedAccess.because("requests of all departments take from one quota of the school");

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private AdjustmentRequestRepository requests;

    /** Status of each department that has a declaration in the round. */
    public Map<Long, DeclarationStatus> declarations(long roundId) {
        return declarations.statuses(roundId, TASKS);
    }

    /** Status of each department's open request of the year. */
    public Map<Long, AdjustmentStatus> requests(int year) {
        return requests.statuses(year, TASKS);
    }

    /** Heads that open requests give back, but for one of them. */
    public Map<QuotaKey, Integer> givenBack(int year, long except) {
        return requests.givenBack(year, except, SAME_QUOTA);
    }
}
