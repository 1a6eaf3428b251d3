package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A page one goes to from the menu. A new page adds its line here and its text {@code MenuEntry.NAME} in {@code
 * common.properties}; a test holds that the page exists. The function decides who sees the line; what a page may do is
 * decided by the services it calls.
 */
public enum MenuEntry {
    PILOT_ROUNDS(Chapter.PILOT, "/pilot/round/list.xhtml", BusinessFunction.READ_QUOTAS),
    DECLARATIONS(Chapter.PILOT, "/pilot/declaration/list.xhtml", BusinessFunction.READ_PILOTS),
    WORK_PLANS(Chapter.PILOT, "/pilot/plan/list.xhtml", BusinessFunction.READ_PILOTS),
    ADJUSTMENTS(Chapter.PILOT, "/pilot/adjustment/list.xhtml", BusinessFunction.READ_PILOTS),
    QUOTA_LEDGER(Chapter.PILOT, "/pilot/ledger/list.xhtml", BusinessFunction.READ_QUOTAS),
    BATCHES(Chapter.PILOT, "/batch/list.xhtml", BusinessFunction.READ_EXAM_PLANS),
    EXAM_PLANS(Chapter.PILOT, "/examplan/list.xhtml", BusinessFunction.READ_EXAM_PLANS),
    PLAN_OVERVIEW(Chapter.PILOT, "/examplan/overview.xhtml", BusinessFunction.READ_EXAM_PLANS),
    QUOTA_INCREASES(Chapter.PILOT, "/increase/list.xhtml", BusinessFunction.READ_EXAM_PLANS),
    AGREEMENTS(Chapter.AGREEMENT, "/agreement/list.xhtml", BusinessFunction.READ_AGREEMENTS),
    EXAM_REGISTRATION(Chapter.REGISTRATION, "/registration/exams.xhtml", BusinessFunction.READ_REGISTRATIONS),
    CANDIDATES(Chapter.REGISTRATION, "/registration/list.xhtml", BusinessFunction.READ_REGISTRATIONS),
    RECORDED_EXAMS(Chapter.REGISTRATION, "/record/list.xhtml", BusinessFunction.READ_EXAM_HISTORY),
    APPLICATION_LAYOUTS(Chapter.REGISTRATION, "/layout/list.xhtml", BusinessFunction.KEEP_APPLICATION_LAYOUTS),
    STUDENTS(Chapter.REGISTRATION, "/student/list.xhtml", BusinessFunction.READ_STUDENTS),
    OWN_RECORD(Chapter.REGISTRATION, "/student/own.xhtml", BusinessFunction.READ_OWN_RECORD),
    PHOTOS(Chapter.REGISTRATION, "/photo/list.xhtml", BusinessFunction.READ_STUDENTS),
    EXAM_SITES(Chapter.REGISTRATION, "/site/list.xhtml", BusinessFunction.READ_SITES),
    IMPLEMENTATIONS(Chapter.REGISTRATION, "/implementation/list.xhtml", BusinessFunction.READ_IMPLEMENTATIONS),
    INTEGRATION(Chapter.TRAINING, "/training/integration/list.xhtml", BusinessFunction.READ_TRAINING),
    TRAINING_NOTICES(Chapter.TRAINING, "/training/notice/list.xhtml", BusinessFunction.READ_TRAINING),
    TRAINING_RECORDS(Chapter.TRAINING, "/training/record/list.xhtml", BusinessFunction.READ_TRAINING),
    COURSE_HOURS(Chapter.TRAINING, "/training/hours/list.xhtml", BusinessFunction.READ_TRAINING),
    CERTIFICATES(Chapter.SYSTEM, "/reference/certificate/list.xhtml", BusinessFunction.READ_REFERENCE),
    ORGANIZATIONS(Chapter.SYSTEM, "/reference/organization/list.xhtml", BusinessFunction.READ_REFERENCE),
    PRICE_CAPS(Chapter.SYSTEM, "/reference/cap/list.xhtml", BusinessFunction.READ_REFERENCE),
    PARAMETERS(Chapter.SYSTEM, "/regulation/parameter/list.xhtml", BusinessFunction.READ_REFERENCE),
    CLAUSES(Chapter.SYSTEM, "/regulation/clause/read.xhtml", BusinessFunction.READ_REFERENCE),
    CALENDAR(Chapter.SYSTEM, "/calendar/year.xhtml", BusinessFunction.READ_REFERENCE),
    AUDIT(Chapter.SYSTEM, "/audit/list.xhtml", BusinessFunction.READ_AUDIT),
    MAILS(Chapter.SYSTEM, "/mail/list.xhtml", BusinessFunction.KEEP_ACCOUNTS),
    NOTICES(Chapter.OWN, "/notice/list.xhtml", BusinessFunction.OWN_AFFAIRS),
    WORK(Chapter.OWN, "/work/list.xhtml", BusinessFunction.OWN_AFFAIRS),
    DEPARTMENTS(Chapter.SYSTEM, "/department/list.xhtml", BusinessFunction.KEEP_ACCOUNTS),
    CLASSES(Chapter.SYSTEM, "/class/list.xhtml", BusinessFunction.KEEP_STAFF_AND_ROOMS),
    STAFF(Chapter.SYSTEM, "/staff/list.xhtml", BusinessFunction.KEEP_STAFF_AND_ROOMS),
    ROOMS(Chapter.SYSTEM, "/room/list.xhtml", BusinessFunction.KEEP_STAFF_AND_ROOMS),
    ACCOUNTS(Chapter.SYSTEM, "/account/list.xhtml", BusinessFunction.KEEP_ACCOUNTS),
    LOGIN_JOURNAL(Chapter.SYSTEM, "/journal/list.xhtml", BusinessFunction.READ_AUDIT),
    DELEGATIONS(Chapter.OWN, "/delegation/list.xhtml", BusinessFunction.OWN_AFFAIRS),
    PASSWORD(Chapter.OWN, "/password/change.xhtml", BusinessFunction.OWN_AFFAIRS);

    private final Chapter chapter;
    private final String page;
    private final BusinessFunction function;

    MenuEntry(Chapter chapter, String page, BusinessFunction function) {
        this.chapter = chapter;
        this.page = page;
        this.function = function;
    }

    public Chapter chapter() {
        return chapter;
    }

    /** Address below the context root, with a leading slash. */
    public String page() {
        return page;
    }

    public BusinessFunction function() {
        return function;
    }

    /** Whether this is the one line that is marked as where one is. */
    boolean leadsNear(String viewId) {
        return nearest(viewId).filter(entry -> entry == this).isPresent();
    }

    /**
     * The page's own line, or else one of its folder: that whose page is called like it ({@code exams} for {@code exam}),
     * or else the first.
     */
    static Optional<MenuEntry> nearest(String viewId) {
        return Arrays.stream(values())
                .filter(entry -> folder(entry.page).equals(folder(viewId)))
                .filter(entry -> !folder(viewId).equals("/"))
                .max(Comparator.comparing((MenuEntry entry) -> entry.page.equals(viewId))
                        .thenComparing(entry -> alike(entry.page, viewId))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static boolean alike(String one, String other) {
        return name(one).startsWith(name(other)) || name(other).startsWith(name(one));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
