package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/**
 * Every sentence the rules of the agreement feature can utter. Arguments are {@code LocalDate}, {@code Money},
 * numbers, strings, and enum constants (level, topic, stage, role, status, fee item), which a page shows by their own
 * text.
 */
public enum AgreementEvidence implements EvidenceCode {
    //
    START_MISSING,
    FIRST_EXAM_MISSING,
    /** Arguments: start, first exam. */
    START_BEFORE_EXAM,
    /** Arguments: start, first exam, latest start. */
    START_NOT_BEFORE_EXAM,
    REGISTRATION_DATE_MISSING,
    /** Arguments: start, first registration. */
    START_NOT_BEFORE_REGISTRATION,
    SIGNING_DATE_MISSING,
    /** Arguments: signing, start. */
    SIGNED_AFTER_START,

    //
    END_MISSING,
    LAST_EXAM_MISSING,
    /** Arguments: end, required end, last exam. */
    END_LATE_ENOUGH,
    /** Arguments: end, required end, last exam. */
    END_TOO_EARLY,
    /** Arguments: end, required end, certificate, level, last session. */
    END_LATE_ENOUGH_FOR_PLAN,
    /** Arguments: end, required end, certificate, level, last session. */
    END_TOO_EARLY_FOR_PLAN,

    //
    TEXT_MISSING,
    /** Argument: number of levels. */
    EXAM_FEE_AGREED,
    NO_PRICES,
    /** Arguments: certificate, level. */
    PRICE_MISSING,
    /** Arguments: certificate, level, price. */
    PRICE_NOT_IN_TEXT,
    METHOD_MISSING,
    METHOD_NOT_IN_TEXT,

    //
    CAP_DATE_MISSING,
    /** Arguments: certificate, level, signing day. */
    CAP_MISSING,
    /** Arguments: certificate, level, price, cap, document, signing day. */
    WITHIN_CAP,
    /** Arguments: certificate, level, price, cap, document, excess. */
    OVER_CAP,
    /** Arguments: certificate, level, price, new cap, document, from. */
    CAP_LOWERED,

    //
    SETTLEMENT_DATE_MISSING,
    /** Arguments: agreed, latest. */
    SETTLEMENT_DATE_IN_TIME,
    /** Arguments: agreed, latest. */
    SETTLEMENT_DATE_LATE,
    /** Arguments: paid, latest. */
    EXAM_FEE_PAID,
    /** Arguments: paid, latest. */
    EXAM_FEE_PAID_LATE,
    /** Argument: latest. */
    EXAM_FEE_DUE,
    /** Argument: latest. */
    EXAM_FEE_OVERDUE,

    //
    NOT_A_SITE,
    /** Argument: number of topics. */
    SITE_TERMS_AGREED,
    /** Argument: topic. */
    TOPIC_MISSING,
    /** Argument: topic. */
    TOPIC_NOT_IN_TEXT,

    //
    /** Argument: longest. */
    SETTLEMENT_TERM_MISSING,
    /** Arguments: agreed, longest. */
    SETTLEMENT_TERM_WITHIN_LIMIT,
    /** Arguments: agreed, longest. */
    SETTLEMENT_TERM_TOO_LONG,
    INVOICE_NOT_RECEIVED,
    /** Arguments: paid, due. */
    SERVICE_FEE_PAID,
    /** Arguments: paid, due, working days late. */
    SERVICE_FEE_PAID_LATE,
    /** Argument: due. */
    SERVICE_FEE_DUE,
    /** Arguments: due, working days late. */
    SERVICE_FEE_OVERDUE,
    /** Argument: last day. */
    DEADLINE_ESTIMATED,

    //
    /** Argument: number of items. */
    FEE_ITEMS_AGREED,
    NO_FEE_ITEMS,
    /** Argument: number of the line. */
    BEARER_MISSING,
    /** Argument: item. */
    ITEM_AGREED,
    /** Argument: item. */
    ITEM_NOT_AGREED,
    /** Argument: item. */
    ITEM_BORNE_BY_SCHOOL,

    //
    UNCERTAIN_COSTS_AGREED,
    UNCERTAIN_COSTS_NONE,
    UNCERTAIN_COSTS_MISSING,
    UNCERTAIN_COSTS_NOT_IN_TEXT,

    //
    /** Arguments: originals of the academic affairs office, the department, the province, proof of the posting. */
    COPIES_COMPLETE,
    /** Arguments: holder, required. */
    COPIES_NOT_RECORDED,
    /** Arguments: holder, seen, required. */
    COPIES_SHORT,
    DISPATCH_UNPROVEN,
    SCAN_MISSING,
    /** Arguments: pages of the scan, pages of the approved draft. */
    SCAN_TOO_SHORT,
    /** Arguments: pages of the scan, pages of the approved draft. */
    SCAN_LONG_ENOUGH,
    /** Arguments: pages of the scan, who compared them with the approved text. */
    SCAN_COMPLETE_BY_EYE,
    SCAN_NOT_COMPARED,

    //
    READY_FOR_REVIEW,
    TEMPLATE_MISSING,
    TEMPLATE_NOT_FROM_ORGANIZATION,
    DEPARTMENT_CONFIRMATION_MISSING,
    DEPARTMENT_CONFIRMATION_STALE,
    ORGANIZATION_CONFIRMATION_MISSING,
    ORGANIZATION_CONFIRMATION_STALE,
    NOT_ASSESSED,
    /** Argument: ids of the rules. */
    SUBMISSION_BLOCKED,

    //
    REVIEWED_IN_ORDER,
    /** Argument: stage. */
    STAGE_OPEN,
    /** Arguments: stage that has approved, stage before it that has not. */
    EARLIER_STAGE_OPEN,
    /** Argument: stage. */
    APPROVAL_STALE,
    /** Arguments: stage, role. */
    APPROVED_IN_WRONG_ROLE,
    /** Arguments: stage, earlier stage. */
    OUT_OF_ORDER,
    /** Arguments: earlier stage, stage, name. */
    SAME_PERSON,
    /** Arguments: stage, name. */
    DRAFTER_REVIEWS,

    //
    READY_FOR_SIGNING,
    /** Arguments: valid approvals, required. */
    NOT_ALL_APPROVED,
    /** Argument: role. */
    SIGNING_NOT_BY_DEPARTMENT,

    //
    /** Arguments: name, similarity in percent, passages. */
    SIGNED_TEXT_SAME,
    /** Argument: name. */
    SCAN_CONFIRMED_BY_EYE,
    SCAN_UNREADABLE,
    /** Arguments: changed numbers, similarity in percent. */
    SIGNED_NUMBERS_DIFFER,
    /** Arguments: similarity in percent, required, passages. */
    SIGNED_TEXT_DIFFERS,
    /** Arguments: similarity in percent, passages. */
    SIGNED_TEXT_UNCONFIRMED,

    //
    NOT_SIGNED,
    /** Arguments: filed, signed. */
    FILED,
    /** Arguments: filed, signed. */
    FILED_BEFORE_SIGNING,
    /** Arguments: signed, reminder day, working days. */
    FILING_DUE,
    /** Arguments: signed, reminder day, working days. */
    FILING_OVERDUE,

    // R-2.2a
    EXAM_DATES_MISSING,
    /** Arguments: certificate, level, start, end. */
    FILED_AGREEMENT_COVERS,
    /** Argument: status. */
    AGREEMENT_NOT_FILED,
    /** Arguments: end, required end. */
    AGREEMENT_ENDS_TOO_EARLY,
    /** Arguments: start, first exam. */
    AGREEMENT_STARTS_TOO_LATE,
    /** Arguments: certificate, level. */
    NO_AGREEMENT,
    PILOT_NOT_APPROVED,
    /** Arguments: certificate, level, start, end. */
    PILOT_COVERED,
    /** Arguments: signed, pilot approved. */
    OLDER_AGREEMENT_USED,
    /** Arguments: certificate, level. */
    PILOT_WITHOUT_AGREEMENT
}
