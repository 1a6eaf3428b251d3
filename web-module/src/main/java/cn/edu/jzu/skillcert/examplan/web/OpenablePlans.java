package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** For which departments and months the pages offer to open a plan. */
final class OpenablePlans {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 6;

    private OpenablePlans() {}

    static Set<Long> departments(CurrentUser user) {
        return user.getMe().grants().stream()
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
    }

    static List<YearMonth> months(Clock clock) {
        YearMonth now = YearMonth.now(clock);
        return IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(now::plusMonths)
                .toList();
    }
}
