package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.RowOrder;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Function;

/** The registrations as the list shows them: the same parameters filter both. */
@WebServlet("/registration/candidates.xlsx")
public class RegistrationDownloads extends Download {

    private static final Set<String> SORTED_BY = Set.of(
            "studentNumber",
            "name",
            "className",
            "departmentName",
            "certificateName",
            "quotaYear",
            "status",
            "appliedOn");

    @Inject
    private RegistrationReading reading;

    private static String known(String column) {
        if (!SORTED_BY.contains(column)) {
            throw new IllegalArgumentException(column);
        }
        return column;
    }

    @Override
    protected FileContent open(HttpServletRequest request) {
        CandidateFilter filter = new CandidateFilter(
                given(request, "text", Function.identity()),
                given(request, "department", Long::valueOf),
                given(request, "certificate", Long::valueOf),
                given(request, "level", SkillLevel::valueOf),
                given(request, "year", Integer::valueOf),
                given(request, "exam", Long::valueOf),
                given(request, "status", CandidateStatus::valueOf),
                Boolean.TRUE.equals(given(request, "undecided", Boolean::valueOf)));
        return reading.export(
                filter,
                new RowOrder(
                        given(request, "sort", RegistrationDownloads::known),
                        !"desc".equals(given(request, "order", Function.identity()))));
    }
}
