package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.CONFIRM_AGREEMENTS_FOR_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementReview;
import cn.edu.jzu.skillcert.agreement.ApproveAgreement;
import cn.edu.jzu.skillcert.agreement.CommentDraft;
import cn.edu.jzu.skillcert.agreement.ConfirmAgreement;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReturnAgreement;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Stateless
@DenyAll
public class AgreementReviewBean implements AgreementReview {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private AgreementNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL})
    public void approve(ApproveAgreement command) {
        Agreement agreement = load(command.agreement(), command.stage().function());
        InputCheck check = new InputCheck();
        String opinion = check.optional("approval", command.opinion(), AgreementInput.LONGEST_OPINION);
        check.done();
        agreement.approve(
                command.stage(), command.seenHash(), opinion, reviewer(command.stage(), agreement), clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEGAL})
    public void returnToDrafter(ReturnAgreement command) {
        Agreement agreement = load(command.agreement(), command.stage().function());
        InputCheck check = new InputCheck();
        check.required("category", command.category());
        String opinion = check.optional("reason", command.opinion(), AgreementInput.LONGEST_OPINION);
        List<CommentDraft> comments = command.comments().stream()
                .map(comment -> new CommentDraft(
                        comment.paragraph(),
                        check.optional("clause", comment.clause(), AgreementInput.LONGEST_CLAUSE),
                        check.required("comment", comment.text(), AgreementInput.LONGEST_OPINION)))
                .toList();
        check.done();
        boolean onlyAffected = parameters
                .on(LocalDate.now(clock))
                .choice(ParameterKey.REVIEW_AFTER_CHANGE)
                .equals("AFFECTED");
        agreement.returnToDrafter(
                command.stage(),
                command.seenHash(),
                command.category(),
                opinion,
                comments,
                onlyAffected ? command.stage() : ReviewStage.values()[0],
                reviewer(command.stage(), agreement),
                clock.instant());
        news.returned(agreement);
    }

    @Override
    @RolesAllowed(IS_EVALUATION_ORGANIZATION)
    public void confirmForOrganization(ConfirmAgreement command) {
        Agreement agreement = load(command.agreement(), CONFIRM_AGREEMENTS_FOR_ORGANIZATION);
        Actor actor = caller.actorIn(CONFIRM_AGREEMENTS_FOR_ORGANIZATION, agreement.getDepartmentId());
        agreement.confirm(
                Party.ORGANIZATION, command.seenHash(), actor.name(), LocalDate.now(clock), actor, clock.instant());
        news.of(agreement);
    }

    private Agreement load(AgreementRef ref, BusinessFunction function) {
        caller.mustCarry(function);
        return agreements.require(ref.id(), ref.version(), caller.scopeIn(function));
    }

    private Actor reviewer(ReviewStage stage, Agreement agreement) {
        return caller.actorIn(stage.function(), agreement.getDepartmentId());
    }
}
