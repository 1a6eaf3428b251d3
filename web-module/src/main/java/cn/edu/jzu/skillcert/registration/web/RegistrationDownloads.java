package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.shared.FileContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;

/** The registrations as the list shows them: the same parameters filter both. */
@WebServlet("/registration/candidates.xlsx")
public class RegistrationDownloads extends Download {

    @Inject
    private RegistrationReading reading;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return reading.export(new CandidateFilter(
                given(request, "text", Function.identity()),
                given(request, "department", Long::valueOf),
                given(request, "certificate", Long::valueOf),
                given(request, "level", SkillLevel::valueOf),
                given(request, "year", Integer::valueOf),
                given(request, "exam", Long::valueOf),
                given(request, "status", CandidateStatus::valueOf)));
    }
}
