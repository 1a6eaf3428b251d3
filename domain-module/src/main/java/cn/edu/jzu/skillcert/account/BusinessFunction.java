package cn.edu.jzu.skillcert.account;

import static cn.edu.jzu.skillcert.account.ScopeKind.OWN_DEPARTMENTS;
import static cn.edu.jzu.skillcert.account.ScopeKind.OWN_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.ScopeKind.OWN_PERSON;
import static cn.edu.jzu.skillcert.account.ScopeKind.WHOLE_SCHOOL;

import java.util.Map;

/**
 * What one can do, and how far each role reaches in it. Scope is per function, never the union of a person's roles:
 * who reviews for the whole school as 财务处 and drafts for one 院部 does not draft for all of them.
 */
public enum BusinessFunction {
    /** Sees agreements, their versions and files. */
    READ_AGREEMENTS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.FINANCE, WHOLE_SCHOOL,
            Role.LEGAL, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS,
            Role.EVALUATION_ORGANIZATION, OWN_ORGANIZATION)),
    /** Sees figures of the whole school on the first page: agreements by status, open tasks by office. */
    READ_FIGURES(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL, Role.LEADING_GROUP, WHOLE_SCHOOL)),
    /** Drafts, submits, withdraws, starts the signing, records scan and copies. */
    DRAFT_AGREEMENTS(Map.of(Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Confirms a text for the evaluation organization. */
    CONFIRM_AGREEMENTS_FOR_ORGANIZATION(Map.of(Role.EVALUATION_ORGANIZATION, OWN_ORGANIZATION)),
    /** First review. */
    REVIEW_AGREEMENTS_ACADEMIC(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Second review. */
    REVIEW_AGREEMENTS_FINANCE(Map.of(Role.FINANCE, WHOLE_SCHOOL)),
    /** Third review. */
    REVIEW_AGREEMENTS_LEGAL(Map.of(Role.LEGAL, WHOLE_SCHOOL)),
    /** Takes a signed agreement into the register. */
    FILE_AGREEMENTS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Sees exam plans, increases and the flow map of a batch. */
    READ_EXAM_PLANS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.FINANCE, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Writes, submits and changes exam plans and applies for increases. */
    PLAN_EXAMS(Map.of(Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Approves exam plans, forwards increases and records the province's reply. */
    REVIEW_EXAM_PLANS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Sees applications for exam sites. */
    READ_SITES(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS,
            Role.EVALUATION_ORGANIZATION, OWN_ORGANIZATION)),
    /** Applies for exam sites. */
    APPLY_FOR_SITES(Map.of(Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Approves exam sites for the evaluation organization, or hands them back. */
    APPROVE_SITES_FOR_ORGANIZATION(Map.of(Role.EVALUATION_ORGANIZATION, OWN_ORGANIZATION)),
    /** Records what the higher authority decided on an exam site. */
    RECORD_SITE_APPROVALS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Sees implementation plans. */
    READ_IMPLEMENTATIONS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.FINANCE, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Writes, submits and changes implementation plans, and brings what was filled in on the platform. */
    PLAN_IMPLEMENTATIONS(Map.of(Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Approves implementation plans, or hands them back. */
    REVIEW_IMPLEMENTATIONS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Reads dictionaries: departments, organizations, certificates, caps, parameters, clauses, calendar. */
    READ_REFERENCE(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.FINANCE, WHOLE_SCHOOL,
            Role.LEGAL, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.ADMINISTRATOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, WHOLE_SCHOOL,
            Role.EVALUATION_ORGANIZATION, WHOLE_SCHOOL)),
    /** Keeps dictionaries, caps and the calendar. */
    KEEP_REFERENCE(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL, Role.ADMINISTRATOR, WHOLE_SCHOOL)),
    /** Decides readings and amounts of the regulation. */
    KEEP_PARAMETERS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL, Role.ADMINISTRATOR, WHOLE_SCHOOL)),
    /** Keeps accounts, role grants and departments. */
    KEEP_ACCOUNTS(Map.of(Role.ADMINISTRATOR, WHOLE_SCHOOL)),
    /** Keeps the lists of staff, rooms and classes; 院部 its own. */
    KEEP_STAFF_AND_ROOMS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.ADMINISTRATOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Sees students, their numbers masked. */
    READ_STUDENTS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Sees registrations for exams. */
    READ_REGISTRATIONS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.FINANCE, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Registers students, withdraws them, marks them as entered on the platform. */
    REGISTER_CANDIDATES(Map.of(Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Decides who goes in for an exam for the first time where the readings differ. */
    DECIDE_FIRST_TIME(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Sees exams that were sat before the portal. */
    READ_EXAM_HISTORY(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL, Role.AUDITOR, WHOLE_SCHOOL)),
    /** Records exams that were sat before the portal. */
    KEEP_EXAM_HISTORY(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Keeps the layouts of what is handed to the platform. */
    KEEP_APPLICATION_LAYOUTS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Sees himself as a student. */
    READ_OWN_RECORD(Map.of(Role.STUDENT, OWN_PERSON)),
    /** Keeps the list of students, and sees their numbers in full for a reason; 院部 its own. */
    KEEP_STUDENTS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL, Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Reads the audit trail and the log-in journal and verifies the chain. */
    READ_AUDIT(Map.of(Role.AUDITOR, WHOLE_SCHOOL, Role.ADMINISTRATOR, WHOLE_SCHOOL)),
    /** Sees declarations, adjustment requests and work plans; 院部 its own. */
    READ_PILOTS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.FINANCE, WHOLE_SCHOOL,
            Role.LEGAL, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Sees what belongs to the school as a whole: pilot rounds, quotas and September packages. */
    READ_QUOTAS(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.FINANCE, WHOLE_SCHOOL,
            Role.LEGAL, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, WHOLE_SCHOOL)),
    /** Declares pilots, asks for adjustments, keeps work plans. */
    DECLARE_PILOTS(Map.of(Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Opens rounds, returns declarations, records consent, upload and approval, locks the September package. */
    KEEP_PILOTS(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Sees replies to training notices, training records, integration reports and course hours; 院部 its own. */
    READ_TRAINING(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Sees training notices, which are announced to the school. */
    READ_TRAINING_NOTICES(Map.of(
            Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL,
            Role.LEADING_GROUP, WHOLE_SCHOOL,
            Role.AUDITOR, WHOLE_SCHOOL,
            Role.DEPARTMENT, WHOLE_SCHOOL)),
    /** Issues and withdraws training notices, calls for integration reports and hands them back. */
    DIRECT_TRAINING(Map.of(Role.ACADEMIC_AFFAIRS, WHOLE_SCHOOL)),
    /** Answers training notices, keeps training records and course hours, writes integration reports. */
    KEEP_TRAINING(Map.of(Role.DEPARTMENT, OWN_DEPARTMENTS)),
    /** Own account, own tasks, own delegations: everybody who is logged in. */
    OWN_AFFAIRS(Map.of(
            Role.ACADEMIC_AFFAIRS, OWN_PERSON,
            Role.FINANCE, OWN_PERSON,
            Role.LEGAL, OWN_PERSON,
            Role.DEPARTMENT, OWN_PERSON,
            Role.LEADING_GROUP, OWN_PERSON,
            Role.EVALUATION_ORGANIZATION, OWN_PERSON,
            Role.STAFF, OWN_PERSON,
            Role.STUDENT, OWN_PERSON,
            Role.AUDITOR, OWN_PERSON,
            Role.ADMINISTRATOR, OWN_PERSON));

    private final Map<Role, ScopeKind> reach;

    BusinessFunction(Map<Role, ScopeKind> reach) {
        this.reach = reach;
    }

    /** How far the role reaches here, or null if it does not carry this function. */
    public ScopeKind reachOf(Role role) {
        return reach.get(role);
    }
}
