package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.PLAN_EXAMS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_EXAM_PLANS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.REVIEW_EXAM_PLANS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.examplan.ApplyForIncrease;
import cn.edu.jzu.skillcert.examplan.IncreaseDetail;
import cn.edu.jzu.skillcert.examplan.IncreaseFilter;
import cn.edu.jzu.skillcert.examplan.IncreaseRef;
import cn.edu.jzu.skillcert.examplan.IncreaseRow;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanAction;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.RecordReply;
import cn.edu.jzu.skillcert.examplan.ReturnIncrease;
import cn.edu.jzu.skillcert.examplan.model.ExamFacts;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.IncreaseDeadline;
import cn.edu.jzu.skillcert.examplan.model.IncreaseEvent;
import cn.edu.jzu.skillcert.examplan.model.IncreaseFiledInTime;
import cn.edu.jzu.skillcert.examplan.model.IncreaseGranted;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.PlanPermissions;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.examplan.persistence.QuotaIncreaseRepository;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.pilot.GrantedIncrease;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@Stateless
@DenyAll
public class QuotaIncreasesBean implements QuotaIncreases {

    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_ROWS = 10_000;
    private static final Set<FileKind> PAPER = Set.of(FileKind.PDF);

    private static final ListExport<IncreaseRow> EXPORT = ListExport.<IncreaseRow>of("increase.list")
            .column("examplan.certificate", IncreaseRow::certificateName)
            .column("examplan.level", IncreaseRow::level)
            .column("examplan.department", IncreaseRow::departmentName)
            .column("examplan.year", IncreaseRow::year)
            .column("increase.heads", IncreaseRow::heads)
            .column("increase.filedOn", IncreaseRow::filedOn)
            .column("examplan.status", IncreaseRow::status)
            .column("increase.replyNumber", IncreaseRow::replyNumber);

    @Inject
    private QuotaIncreaseRepository increases;

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private Quotas quotas;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private DocumentIntake documents;

    @Inject
    private PlanNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<IncreaseRow> list(IncreaseFilter filter, PageRequest request) {
        return increases.page(filter, request, caller.scopeIn(READ_EXAM_PLANS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(IncreaseFilter filter) {
        return EXPORT.write(
                increases.rows(filter, MOST_ROWS, caller.scopeIn(READ_EXAM_PLANS)),
                caller.authority().name(),
                clock.instant());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public IncreaseDetail detail(long id) {
        QuotaIncrease increase = increases.require(id, caller.scopeIn(READ_EXAM_PLANS));
        ExamPlan plan = plans.require(increase.getPlanId(), caller.scopeIn(READ_EXAM_PLANS));
        PlanFacts current = facts.of(plan);
        Optional<ExamFacts> exam = exam(current, increase);
        Optional<LocalDate> first = exam.flatMap(current::firstSessionWith);
        return new IncreaseDetail(
                new IncreaseRef(increase.getId(), increase.getVersion()),
                plan.getId(),
                plan.getPlanMonth(),
                increase.getDepartmentId(),
                departments.name(increase.getDepartmentId()),
                increase.getCertificateId(),
                certificates.name(increase.getCertificateId()),
                increase.getLevel(),
                increase.getQuotaYear(),
                quotas.of(key(increase)).heads(),
                exam.map(found -> found.terms().heads()).orElse(0),
                first.orElse(null),
                first.map(day -> IncreaseDeadline.before(day, current.calendar(), current.parameters())
                                .limit())
                        .orElse(null),
                increase.getHeads(),
                increase.getReason(),
                increase.getFiledOn(),
                ActView.of(increase.getFiled()),
                increase.getStatus(),
                increase.getForwardedOn(),
                increase.getReplyNumber(),
                increase.getRepliedOn(),
                increase.getNote(),
                increase.getPaper().map(StoredDocument::fileName).orElse(null),
                assessment(increase, exam, current),
                increase.getEvents().stream().map(IncreaseEvent::step).toList(),
                PlanPermissions.allowed(increase, caller.authority()));
    }

    /** What say of this application, nothing once its exam has left the plan. */
    private static Assessment assessment(QuotaIncrease increase, Optional<ExamFacts> exam, PlanFacts plan) {
        List<Finding> findings = new ArrayList<>();
        exam.ifPresent(found -> {
            findings.add(new IncreaseFiledInTime().check(found, plan, increase.facts()));
            findings.add(new IncreaseGranted().check(found.number(), increase.facts(), null));
        });
        return new Assessment(findings);
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent reply(long id) {
        return documents.open(increases
                .require(id, caller.scopeIn(READ_EXAM_PLANS))
                .getPaper()
                .orElseThrow(NotFoundException::new));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long apply(ApplyForIncrease command) {
        ExamPlan plan = plans.requireWithExam(command.plannedExamId(), caller.scopeIn(PLAN_EXAMS));
        if (!plan.permits(PlanAction.APPLY_FOR_INCREASE)) {
            throw new BusinessException(PlanError.ACTION_NOT_NOW, plan.getStatus());
        }
        InputCheck check = new InputCheck();
        Integer heads = check.required("heads", command.heads());
        String reason = check.required("reason", command.reason(), ExamPlanDraftingBean.LONGEST_REASON);
        check.done();
        PlanFacts current = facts.holding(plan);
        ExamFacts exam = current.exams().stream()
                .filter(one -> Objects.equals(one.terms().id(), command.plannedExamId()))
                .findFirst()
                .orElseThrow();
        mustBeNeeded(exam, heads);
        mustBeInTime(exam, current);
        Actor actor = caller.actorIn(PLAN_EXAMS, plan.getDepartmentId());
        QuotaIncrease increase = increases.add(
                new QuotaIncrease(plan, exam.terms(), heads, reason, current.today(), actor, clock.instant()),
                caller.scopeIn(PLAN_EXAMS));
        tell(increase);
        return increase.getId();
    }

    private static void mustBeNeeded(ExamFacts exam, int heads) {
        int quota = exam.quota() == null ? 0 : exam.quota().quota();
        if (exam.excess() == 0) {
            throw new BusinessException(PlanError.INCREASE_NOT_NEEDED, quota);
        }
        if (quota == 0) {
            throw new BusinessException(PlanError.INCREASE_WANTS_QUOTA);
        }
        if (heads < 1 || heads > exam.neededIncrease()) {
            throw new BusinessException(PlanError.INCREASE_OVER_NEED, exam.neededIncrease());
        }
    }

    private static void mustBeInTime(ExamFacts exam, PlanFacts plan) {
        if (exam.terms().firstSession().isEmpty()) {
            throw new BusinessException(PlanError.INCREASE_WANTS_EXAM_DATE);
        }
        new Assessment(new IncreaseFiledInTime().check(exam, plan)).mustAllow();
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void forward(IncreaseRef ref) {
        QuotaIncrease increase = load(ref, REVIEW_EXAM_PLANS);
        increase.forward(LocalDate.now(clock), actor(increase, REVIEW_EXAM_PLANS), clock.instant());
        tell(increase);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void returnToDepartment(ReturnIncrease command) {
        QuotaIncrease increase = load(command.increase(), REVIEW_EXAM_PLANS);
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), ExamPlanDraftingBean.LONGEST_REASON);
        check.done();
        increase.returnToDepartment(reason, actor(increase, REVIEW_EXAM_PLANS), clock.instant());
        tell(increase);
        news.answered(increase);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void withdraw(IncreaseRef ref) {
        QuotaIncrease increase = load(ref, PLAN_EXAMS);
        increase.withdraw(actor(increase, PLAN_EXAMS), clock.instant());
        tell(increase);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void recordReply(RecordReply command) {
        QuotaIncrease increase = load(command.increase(), REVIEW_EXAM_PLANS);
        LocalDate today = LocalDate.now(clock);
        InputCheck check = new InputCheck();
        Boolean granted = check.required("granted", command.granted());
        String number = check.required("number", command.number(), LONGEST_NUMBER);
        LocalDate on = check.required("on", command.on());
        check.refuseIf(on != null && on.isAfter(today), "on", PlanError.DAY_IN_THE_FUTURE);
        String remark = check.optional("remark", command.remark(), ExamPlanDraftingBean.LONGEST_REASON);
        check.required("paper", command.content());
        check.done();
        StoredDocument paper =
                documents.receive(command.fileName(), command.content(), PAPER).stored();
        increase.recordReply(granted, number, on, remark, paper, actor(increase, REVIEW_EXAM_PLANS), clock.instant());
        if (increase.getStatus() == IncreaseStatus.GRANTED) {
            quotas.increase(new GrantedIncrease(
                    key(increase), increase.getDepartmentId(), increase.getHeads(), number, on, increase.getId()));
        }
        tell(increase);
        news.answered(increase);
    }

    /** What came to nothing leaves its plan with heads that want another application. */
    private void tell(QuotaIncrease increase) {
        increases.flush();
        news.of(increase);
        news.of(plans.require(increase.getPlanId(), caller.scopeIn(READ_EXAM_PLANS)));
    }

    private static QuotaKey key(QuotaIncrease increase) {
        return new QuotaKey(increase.getQuotaYear(), increase.getCertificateId(), increase.getLevel());
    }

    private static Optional<ExamFacts> exam(PlanFacts plan, QuotaIncrease increase) {
        return increase.getPlannedExamId().flatMap(id -> plan.exams().stream()
                .filter(exam -> Objects.equals(exam.terms().id(), id))
                .findFirst());
    }

    private QuotaIncrease load(IncreaseRef ref, BusinessFunction function) {
        return increases.require(ref.id(), ref.version(), caller.scopeIn(function));
    }

    private Actor actor(QuotaIncrease increase, BusinessFunction function) {
        return caller.actorIn(function, increase.getDepartmentId());
    }
}
