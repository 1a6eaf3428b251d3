package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.BatchFilter;
import cn.edu.jzu.skillcert.examplan.ExamPlanDocuments;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.FlowMap;
import cn.edu.jzu.skillcert.examplan.IncreaseFilter;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.platform.web.Download;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The 调增申请表, the province's replies, and the lists as they are shown: the same parameters filter both. */
@WebServlet({
    ExamPlanDownloads.FORM,
    ExamPlanDownloads.REPLY,
    ExamPlanDownloads.PLANS,
    ExamPlanDownloads.OVERVIEW,
    ExamPlanDownloads.INCREASES,
    ExamPlanDownloads.BATCHES
})
public class ExamPlanDownloads extends Download {

    static final String FORM = "/increase/form";
    static final String REPLY = "/increase/reply";
    static final String PLANS = "/examplan/list.xlsx";
    static final String OVERVIEW = "/examplan/overview.xlsx";
    static final String INCREASES = "/increase/list.xlsx";
    static final String BATCHES = "/batch/list.xlsx";

    @Inject
    private ExamPlanDocuments documents;

    @Inject
    private ExamPlanReading plans;

    @Inject
    private QuotaIncreases increases;

    @Inject
    private FlowMap flowMap;

    @Override
    protected FileContent open(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case FORM -> documents.increaseForm(number(request, "id"));
            case REPLY -> increases.reply(number(request, "id"));
            case PLANS -> plans.export(planFilter(request));
            case OVERVIEW -> plans.exportOverview((int) number(request, "year"));
            case INCREASES -> increases.export(increaseFilter(request));
            case BATCHES ->
                flowMap.export(new BatchFilter(
                        given(request, "year", Integer::valueOf),
                        given(request, "department", Long::valueOf),
                        given(request, "certificate", Long::valueOf)));
            default -> throw new NotFoundException();
        };
    }

    private static PlanFilter planFilter(HttpServletRequest request) {
        return new PlanFilter(
                given(request, "department", Long::valueOf),
                null,
                null,
                given(request, "status", PlanStatus::valueOf),
                null,
                given(request, "year", Integer::valueOf),
                given(request, "certificate", Long::valueOf),
                given(request, "level", SkillLevel::valueOf));
    }

    private static IncreaseFilter increaseFilter(HttpServletRequest request) {
        return new IncreaseFilter(
                given(request, "department", Long::valueOf),
                given(request, "certificate", Long::valueOf),
                given(request, "level", SkillLevel::valueOf),
                given(request, "year", Integer::valueOf),
                given(request, "status", IncreaseStatus::valueOf));
    }
}
