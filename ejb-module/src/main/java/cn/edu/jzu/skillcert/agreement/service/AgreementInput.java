package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.shared.InputCheck;
import java.time.LocalDate;

/** What people may write beside the terms, for which there is {@code TermSheetCheck}. */
final class AgreementInput {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_CLAUSE = 200;
    /** Of an opinion, a comment, an answer, a reason; the pages let nobody write more. */
    static final int LONGEST_OPINION = 2000;

    private AgreementInput() {}

    /** Something that is recorded has happened. */
    static void past(InputCheck check, String field, LocalDate day, LocalDate today) {
        check.refuseIf(day != null && day.isAfter(today), field, AgreementError.DAY_IN_THE_FUTURE);
    }
}
