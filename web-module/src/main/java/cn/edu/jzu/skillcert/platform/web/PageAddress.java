package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which page shows what: services name a {@link Place}, and this alone knows where it is. */
@Named("places")
@ApplicationScoped
public class PageAddress {

    /** With a leading slash, to be put after the context root. What is nowhere leads to the first screen. */
    public static String page(Place place) {
        return place == null ? "/index.xhtml" : path(place.kind()) + place.query();
    }

    /** Outcome of an action that leads there. */
    public static String redirect(Place place) {
        String page = page(place);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true&includeViewParams=false";
    }

    /** For pages. */
    public String of(Place place) {
        return page(place);
    }

    static String path(PlaceKind kind) {
        return switch (kind) {
            case ADJUSTMENT -> "/pilot/adjustment/detail.xhtml";
            case ADJUSTMENTS -> "/pilot/adjustment/list.xhtml";
            case ADJUSTMENT_PACKAGE -> "/pilot/adjustment/package.xhtml";
            case AGREEMENT -> "/agreement/detail.xhtml";
            case AGREEMENTS -> "/agreement/list.xhtml";
            case COURSE_HOURS -> "/training/hours/list.xhtml";
            case EXAM_PLAN -> "/examplan/detail.xhtml";
            case EXAM_PLAN_DRAFT -> "/examplan/edit.xhtml";
            case EXAM_PLAN_TO_OPEN -> "/examplan/open.xhtml";
            case EXAM_PLANS -> "/examplan/list.xhtml";
            case EXAM_PLANS_OF_YEAR -> "/examplan/overview.xhtml";
            case EXAM_REGISTRATION -> "/registration/exam.xhtml";
            case EXAM_REGISTRATIONS -> "/registration/list.xhtml";
            case EXAM_SITE -> "/site/detail.xhtml";
            case EXAM_SITES -> "/site/list.xhtml";
            case IMPLEMENTATION_PLAN -> "/implementation/detail.xhtml";
            case IMPLEMENTATION_PLAN_DRAFT -> "/implementation/edit.xhtml";
            case IMPLEMENTATION_PLAN_TO_OPEN -> "/implementation/open.xhtml";
            case IMPLEMENTATION_PLANS -> "/implementation/list.xhtml";
            case INTEGRATION_REPORT -> "/training/integration/detail.xhtml";
            case INTEGRATION_REPORTS -> "/training/integration/list.xhtml";
            case PHOTOS -> "/photo/list.xhtml";
            case PILOT_DECLARATION -> "/pilot/declaration/detail.xhtml";
            case PILOT_ROUND -> "/pilot/round/detail.xhtml";
            case PILOT_ROUNDS -> "/pilot/round/list.xhtml";
            case QUOTA_CORRECTION -> "/pilot/correction-file";
            case QUOTA_INCREASE -> "/increase/detail.xhtml";
            case ROSTER_CHECK -> "/roster/take.xhtml";
            case TRAINING_NOTICE -> "/training/notice/detail.xhtml";
            case WORK -> "/work/detail.xhtml";
            case WORK_PLAN -> "/pilot/plan/detail.xhtml";
            case WORK_PLANS -> "/pilot/plan/list.xhtml";
        };
    }
}
