package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.util.Map;

/**
 * Hands the content to the three offices.
 *
 * @param answers to the comments of the last return, by comment id
 * @param returnAnswer to the return as a whole; wanted if it has no comments, else null will do
 * @param reasons why the 警告 findings are accepted; wanted if there are any
 */
public record SubmitAgreement(AgreementRef agreement, Map<Long, String> answers, String returnAnswer, String reasons)
        implements Reasoned {

    public SubmitAgreement {
        answers = Map.copyOf(answers);
    }

    @Override
    public String reason() {
        return reasons;
    }
}
