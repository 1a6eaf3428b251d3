package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.util.List;

/** An office hands it back to be mended, with a reason and comments tied to clause and paragraph. */
public record ReturnAgreement(
        AgreementRef agreement,
        ReviewStage stage,
        String seenHash,
        ReturnCategory category,
        String opinion,
        List<CommentDraft> comments)
        implements Reasoned {

    public ReturnAgreement {
        comments = List.copyOf(comments);
    }

    @Override
    public String reason() {
        return opinion;
    }
}
