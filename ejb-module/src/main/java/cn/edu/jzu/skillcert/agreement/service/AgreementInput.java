package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What people may write beside the terms, for which there is {@code TermSheetCheck}. */
final class AgreementInput {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_CLAUSE = 200;
    /** Of an opinion, a comment, an answer, a reason; the pages let nobody write more. */
    static final int LONGEST_OPINION = 2000;

    private AgreementInput() {}

    /** These 警告 may stand, but somebody has to say why. */
    static BusinessException reasonWanted(List<Finding> warnings) {
        return new BusinessException(
                RegulationError.REASON_WANTED,
                warnings.stream().map(f -> f.rule().id()).distinct().collect(Collectors.joining("、")));
    }

    /** Something that is recorded has happened. */
    static void past(InputCheck check, String field, LocalDate day, LocalDate today) {
        check.refuseIf(day != null && day.isAfter(today), field, AgreementError.DAY_IN_THE_FUTURE);
    }
}
