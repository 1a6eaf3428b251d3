package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.Reasoned;

/**
 * An office agrees.
 *
 * @param seenHash content that was looked at
 * @param opinion may be empty
 */
public record ApproveAgreement(AgreementRef agreement, ReviewStage stage, String seenHash, String opinion)
        implements Reasoned {
    @Override
    public String reason() {
        return opinion;
    }
}
