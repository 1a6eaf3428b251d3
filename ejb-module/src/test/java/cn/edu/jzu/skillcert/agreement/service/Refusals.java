package cn.edu.jzu.skillcert.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import org.assertj.core.api.ThrowingConsumer;

/** What a refusal must be. */
final class Refusals {

    private Refusals() {}

    static ThrowingConsumer<Throwable> code(ErrorCode code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    static ThrowingConsumer<Throwable> rules(String... ids) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(RuleRefusedException.class, refusal -> assertThat(refusal.findings())
                        .extracting(finding -> finding.rule().id())
                        .containsOnly(ids));
    }
}
