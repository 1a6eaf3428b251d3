package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DRAFT_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.agreement.AgreementAction;
import cn.edu.jzu.skillcert.agreement.AgreementDraft;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AttachedTemplate;
import cn.edu.jzu.skillcert.agreement.ConfirmAgreement;
import cn.edu.jzu.skillcert.agreement.DraftCheck;
import cn.edu.jzu.skillcert.agreement.OpenAgreement;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviseAgreement;
import cn.edu.jzu.skillcert.agreement.SubmitAgreement;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementAssessment;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.agreement.model.AgreementPermissions;
import cn.edu.jzu.skillcert.agreement.model.AgreementRules;
import cn.edu.jzu.skillcert.agreement.model.AgreementText;
import cn.edu.jzu.skillcert.agreement.model.TemplateDocument;
import cn.edu.jzu.skillcert.agreement.model.TermSheetCheck;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.ReceivedDocument;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

@Stateless
@DenyAll
public class AgreementDraftingBean implements AgreementDrafting {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 500_000;

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementFactsSource facts;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private OrganizationCatalog organizations;

    @Inject
    private DocumentIntake documents;

    @Inject
    private AgreementNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long open(OpenAgreement command) {
        InputCheck check = new InputCheck();
        String title = check.required("title", command.title(), LONGEST_TITLE);
        boolean teaching = departments
                .withId(command.departmentId())
                .filter(DepartmentOption::teaches)
                .isPresent();
        check.refuseIf(!teaching, "departmentId", AgreementError.UNKNOWN_DEPARTMENT);
        boolean known = organizations
                .withId(command.organizationId())
                .filter(o -> !o.retired())
                .isPresent();
        check.refuseIf(!known, "organizationId", AgreementError.UNKNOWN_ORGANIZATION);
        check.done();
        Actor actor = caller.actorIn(DRAFT_AGREEMENTS, command.departmentId());
        Agreement agreement = agreements.add(
                new Agreement(command.departmentId(), command.organizationId(), title, actor, clock.instant()),
                caller.scopeIn(DRAFT_AGREEMENTS));
        news.of(agreement);
        return agreement.getId();
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public AgreementDraft draft(long id) {
        Agreement agreement = agreements.require(id, caller.scopeIn(DRAFT_AGREEMENTS));
        return AgreementViews.draft(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public DraftCheck check(ReviseAgreement draft) {
        Agreement agreement = agreements.require(draft.agreement().id(), caller.scopeIn(DRAFT_AGREEMENTS));
        SharedFacts today = facts.today(agreement);
        AgreementFacts typed = today.of(agreement, draft.terms(), AgreementText.of(draft.text()));
        return new DraftCheck(
                checkOf(draft, today.offeredBy(agreement.getOrganizationId())).violations(),
                Assessment.of(AgreementRules.SUBMISSION, typed),
                typed.locations());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public AgreementRef revise(ReviseAgreement command) {
        Agreement agreement = load(command.agreement());
        AgreementText text = AgreementText.of(command.text());
        SharedFacts today = facts.today(agreement);
        checkOf(command, today.offeredBy(agreement.getOrganizationId())).done();
        agreement.revise(
                command.title().strip(),
                text,
                command.terms(),
                today.of(agreement, command.terms(), text).certificateNames(),
                drafter(agreement),
                clock.instant());
        news.of(agreement);
        return new AgreementRef(agreement.getId(), agreements.versionAfterChange(agreement));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void confirm(ConfirmAgreement command) {
        Agreement agreement = load(command.agreement());
        Actor actor = drafter(agreement);
        InputCheck check = new InputCheck();
        Party party = check.required("party", command.party());
        boolean own = party == Party.DEPARTMENT && InputCheck.isBlank(command.person());
        String person = own ? actor.name() : check.required("person", command.person(), AgreementInput.LONGEST_NAME);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = command.confirmedOn() == null ? today : command.confirmedOn();
        AgreementInput.past(check, "confirmedOn", on, today);
        check.done();
        agreement.confirm(party, command.seenHash(), person, on, actor, clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void submit(SubmitAgreement command) {
        Agreement agreement = load(command.agreement());
        AgreementFacts current = facts.of(agreement);
        Assessment assessment = AgreementAssessment.beforeSubmission(agreement, current);
        assessment.mustAllow();
        InputCheck check = new InputCheck();
        String reasons = check.optional("reasons", command.reasons(), AgreementInput.LONGEST_OPINION);
        String returnAnswer = check.optional("returnAnswer", command.returnAnswer(), AgreementInput.LONGEST_OPINION);
        command.answers().values().forEach(answer -> check.optional("answer", answer, AgreementInput.LONGEST_OPINION));
        check.done();
        assessment.mustAllow(reasons);
        agreement.submit(
                command.answers(),
                returnAnswer,
                reasons,
                current.certificateNames(),
                drafter(agreement),
                clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void withdraw(AgreementRef ref) {
        Agreement agreement = load(ref);
        agreement.withdraw(drafter(agreement), clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed({IS_DEPARTMENT, IS_ACADEMIC_AFFAIRS})
    public void voidFor(AgreementRef ref, String reason) {
        InputCheck check = new InputCheck();
        String written = check.optional("voidReason", reason, AgreementInput.LONGEST_OPINION);
        check.done();
        Agreement seen = agreements.require(ref.id(), caller.scopeIn(READ_AGREEMENTS));
        BusinessFunction function = AgreementPermissions.function(AgreementAction.VOID, seen);
        Actor actor = caller.actorIn(function, seen.getDepartmentId());
        Agreement agreement = agreements.require(ref.id(), ref.version(), caller.scopeIn(function));
        agreement.voidFor(written, actor, clock.instant());
        news.voided(agreement, written);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public AttachedTemplate attachTemplate(AgreementRef ref, Party source, String fileName, InputStream content) {
        Agreement agreement = load(ref);
        InputCheck check = new InputCheck();
        check.required("source", source);
        check.done();
        ReceivedDocument template = documents.receive(fileName, content, Set.of(FileKind.DOCX, FileKind.PDF));
        agreement.attachTemplate(
                new TemplateDocument(template.stored(), source, template.pages(), template.text()),
                drafter(agreement),
                clock.instant());
        news.of(agreement);
        return new AttachedTemplate(
                new AgreementRef(agreement.getId(), agreements.versionAfterChange(agreement)),
                template.text() == null ? "" : template.text());
    }

    private Agreement load(AgreementRef ref) {
        return agreements.require(ref.id(), ref.version(), caller.scopeIn(DRAFT_AGREEMENTS));
    }

    private Actor drafter(Agreement agreement) {
        return caller.actorIn(DRAFT_AGREEMENTS, agreement.getDepartmentId());
    }

    private static InputCheck checkOf(ReviseAgreement command, Map<Long, Set<SkillLevel>> offered) {
        InputCheck check = new InputCheck();
        check.required("title", command.title(), LONGEST_TITLE);
        int length = command.text() == null ? 0 : command.text().length();
        check.refuseIf(length > LONGEST_TEXT, "text", AgreementError.TEXT_TOO_LONG, LONGEST_TEXT, length);
        check.refuse(TermSheetCheck.violations(command.terms(), offered));
        return check;
    }
}
