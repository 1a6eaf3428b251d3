package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.ArrayList;
import java.util.List;

/** Every rule of the agreement feature, so that pages can list them and no step forgets one. */
public final class AgreementRules {

    private static final Rule<AgreementFacts> START = new StartsBeforeExams();

    /** Asked again when it is filed. */
    public static final Rule<AgreementFacts> PRICE_CAP = new WithinPriceCap();

    /** what an agreement must say before it goes to review. */
    public static final List<Rule<AgreementFacts>> SUBMISSION = List.of(
            START,
            new RunsThroughFollowingYear(),
            new ExamFeeAgreed(),
            PRICE_CAP,
            new ExamFeeSettledInTime(),
            new SiteTermsAgreed(),
            new ServiceFeeTermWithinLimit(),
            new ServiceFeeItemsAgreed(),
            new UncertainCostsAgreed());

    /** Those that look at the day of signing, which only the signed papers tell. */
    public static final List<Rule<AgreementFacts>> SIGNING_DAY = List.of(START, PRICE_CAP);

    public static final CopiesComplete COPIES = new CopiesComplete();
    public static final Rule<ReadyForReview.Facts> READY_FOR_REVIEW = new ReadyForReview();
    public static final Rule<ReviewedInOrder.Facts> REVIEW_ORDER = new ReviewedInOrder();
    public static final Rule<ReadyForSigning.Facts> READY_FOR_SIGNING = new ReadyForSigning();
    public static final Rule<SignedAsApproved.Facts> SIGNED_AS_APPROVED = new SignedAsApproved();
    public static final Rule<FiledInTime.Facts> FILING = new FiledInTime();

    /** Asked by 报考. */
    public static final Rule<ExamUse> USABLE_FOR_REGISTRATION = new FiledAgreementCoversExam();

    /** Asked when a pilot is approved (R-2.2a). */
    public static final Rule<ExamUse> PILOT = new PilotHasAgreement();

    /** Asked by the fee feature for what was paid and for each receivable line. */
    public static final Rule<ExamFeePaidInTime.Facts> EXAM_FEE_PAID = new ExamFeePaidInTime();

    public static final Rule<ServiceFeePaidInTime.Facts> SERVICE_FEE_PAID = new ServiceFeePaidInTime();
    public static final Rule<ReceivableItemAgreed.Facts> RECEIVABLE = new ReceivableItemAgreed();

    private AgreementRules() {}

    /** All of them, in the order of the regulation's steps. */
    public static List<Rule<?>> all() {
        List<Rule<?>> all = new ArrayList<>(SUBMISSION);
        all.addAll(List.of(
                COPIES,
                READY_FOR_REVIEW,
                REVIEW_ORDER,
                READY_FOR_SIGNING,
                SIGNED_AS_APPROVED,
                FILING,
                USABLE_FOR_REGISTRATION,
                PILOT,
                EXAM_FEE_PAID,
                SERVICE_FEE_PAID,
                RECEIVABLE));
        return List.copyOf(all);
    }
}
