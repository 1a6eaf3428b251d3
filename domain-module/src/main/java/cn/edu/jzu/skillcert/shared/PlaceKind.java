package cn.edu.jzu.skillcert.shared;

import java.util.List;

/**
 * What can be shown somewhere in the portal, one record or a list of them, with the names of what says which. Which page
 * that is, the web module alone knows. Names stand in stored tasks, in mails and on papers: none is ever changed.
 */
public enum PlaceKind {
    ADJUSTMENT("id"),
    ADJUSTMENTS,
    ADJUSTMENT_PACKAGE("id"),
    AGREEMENT("id"),
    AGREEMENTS("department"),
    COURSE_HOURS("department", "certificate"),
    EXAM_PLAN("id"),
    EXAM_PLAN_DRAFT("id"),
    EXAM_PLAN_TO_OPEN("department", "month"),
    EXAM_PLANS("year", "certificate", "level"),
    EXAM_PLANS_OF_YEAR("year"),
    EXAM_REGISTRATION("id"),
    EXAM_REGISTRATIONS("year", "certificate", "level"),
    EXAM_SITE("id"),
    EXAM_SITES,
    IMPLEMENTATION_PLAN("id"),
    IMPLEMENTATION_PLAN_DRAFT("id"),
    IMPLEMENTATION_PLAN_TO_OPEN("exam"),
    IMPLEMENTATION_PLANS,
    INTEGRATION_REPORT("id"),
    INTEGRATION_REPORTS("year", "department", "certificate"),
    PHOTOS("exam"),
    PILOT_DECLARATION("id"),
    PILOT_ROUND("id"),
    PILOT_ROUNDS("year"),
    QUOTA_CORRECTION("id"),
    QUOTA_INCREASE("id"),
    ROSTER_CHECK("id"),
    TRAINING_NOTICE("id"),
    WORK("id"),
    WORK_PLAN("id"),
    WORK_PLANS("year");

    private final List<String> parameters;

    PlaceKind(String... parameters) {
        this.parameters = List.of(parameters);
    }

    public List<String> parameters() {
        return parameters;
    }
}
