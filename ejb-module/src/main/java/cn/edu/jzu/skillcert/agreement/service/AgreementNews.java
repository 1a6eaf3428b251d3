package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementNotice;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.AgreementTask;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementDecision;
import cn.edu.jzu.skillcert.agreement.model.AgreementWatch;
import cn.edu.jzu.skillcert.agreement.model.FiledInTime;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells 待办 and notices what an agreement wants of whom, after every change and from its state alone. */
@Dependent
public class AgreementNews {

    private static final String SUBJECT = Agreement.class.getSimpleName();

    private static final Map<AgreementTask, String> CLAUSES = Map.of(
            AgreementTask.EXPIRES, "附件1·三·1(1)",
            AgreementTask.TOO_SHORT, "附件1·三·1(1)",
            AgreementTask.SETTLE, "附件1·三·1(2)",
            AgreementTask.OVER_NEW_CAP, "附件1·三·1(2)");

    private static final String FILING_CLAUSE = "附件1·三·2(3)";

    @Inject
    private AgreementFactsSource facts;

    @Inject
    private PilotAgreements pilots;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    /** Exactly what is open now. */
    public void of(Agreement agreement) {
        tell(agreement, () -> facts.today(agreement));
        if (agreement.getStatus() == AgreementStatus.APPROVED) {
            tellDepartment(agreement, AgreementNotice.APPROVED_BY_ALL, "附件1·三·2(3)", null, null);
        }
        pilots.tellDepartment(agreement.getDepartmentId());
    }

    /** Exactly what is open now of each of them; nobody is told again what he was told before. */
    public void ofAll(Collection<Agreement> agreements) {
        SharedFacts today =
                facts.today(agreements.stream().map(Agreement::getDepartmentId).collect(Collectors.toSet()));
        agreements.forEach(agreement -> tell(agreement, () -> today));
    }

    private void tell(Agreement agreement, Supplier<SharedFacts> today) {
        tasks.fire(new OpenTasks(SUBJECT, agreement.getId(), openTasks(agreement, today)));
    }

    /** Whoever has signed must report it for filing. */
    void scanConfirmed(Agreement agreement) {
        of(agreement);
        if (agreement.getStatus() == AgreementStatus.SIGNED) {
            LocalDate due = filingDeadline(agreement, facts.today(agreement)).date();
            tellDepartment(agreement, AgreementNotice.SIGNED, FILING_CLAUSE, due, null);
        }
    }

    /** 退回 of signed papers. */
    void papersReturned(Agreement agreement, String reason) {
        of(agreement);
        LocalDate due = filingDeadline(agreement, facts.today(agreement)).date();
        tellDepartment(agreement, AgreementNotice.PAPERS_RETURNED, FILING_CLAUSE, due, reason);
    }

    /** 退回 goes to the department and to the offices that had agreed, with the reason. */
    void returned(Agreement agreement) {
        of(agreement);
        AgreementDecision decision = agreement.history().lastReturn().orElseThrow();
        List<Recipient> recipients = new ArrayList<>();
        recipients.add(Recipient.department(agreement.getDepartmentId()));
        agreement.getDecisions().stream()
                .map(AgreementDecision::getStage)
                .filter(stage -> stage.compareTo(decision.getStage()) < 0)
                .distinct()
                .forEach(stage -> recipients.add(Recipient.role(stage.role())));
        tell(agreement, recipients, AgreementNotice.RETURNED, "附件1·三·2(2)", null, decision.getOpinion());
    }

    void filed(Agreement agreement) {
        of(agreement);
        tellDepartment(agreement, AgreementNotice.FILED, FILING_CLAUSE, null, null, agreement.getFilingNumber());
    }

    /** 作废 goes to the department and to every office that has decided on it. */
    void voided(Agreement agreement, String reason) {
        of(agreement);
        List<Recipient> recipients = new ArrayList<>();
        recipients.add(Recipient.department(agreement.getDepartmentId()));
        agreement.getDecisions().stream()
                .map(AgreementDecision::getStage)
                .distinct()
                .forEach(stage -> recipients.add(Recipient.role(stage.role())));
        tell(agreement, recipients, AgreementNotice.VOIDED, "附件1·三·2", null, reason);
    }

    private void tellDepartment(
            Agreement agreement, AgreementNotice kind, String clause, LocalDate due, String remark, String... figures) {
        tell(agreement, List.of(Recipient.department(agreement.getDepartmentId())), kind, clause, due, remark, figures);
    }

    /** @param remark written by somebody, or null */
    private void tell(
            Agreement agreement,
            List<Recipient> recipients,
            AgreementNotice kind,
            String clause,
            LocalDate due,
            String remark,
            String... figures) {
        List<String> arguments = new ArrayList<>(List.of(agreement.getTitle()));
        arguments.addAll(List.of(figures));
        notices.fire(new NoticeRequested(recipients, kind, arguments, remark, place(agreement), clause, due));
    }

    private List<TaskDraft> openTasks(Agreement agreement, Supplier<SharedFacts> today) {
        long department = agreement.getDepartmentId();
        return switch (agreement.getStatus()) {
            case DRAFT -> drafting(agreement, AgreementTask.COMPLETE_DRAFT);
            case RETURNED -> drafting(agreement, AgreementTask.MEND_RETURNED);
            case UNDER_REVIEW ->
                List.of(task(agreement, AgreementTask.REVIEW, "附件1·三·2(2)")
                        .forRole(agreement.turn().orElseThrow().role()));
            case APPROVED -> signing(agreement, AgreementTask.START_SIGNING, today.get());
            case SIGNING ->
                signing(
                        agreement,
                        agreement.getScanPages() == null ? AgreementTask.UPLOAD_SCAN : AgreementTask.CONFIRM_SCAN_PAGES,
                        today.get());
            case SIGNED -> filing(agreement, today.get());
            case FILED -> watched(agreement, today.get());
            case VOID -> List.of();
        };
    }

    private List<TaskDraft> drafting(Agreement agreement, AgreementTask kind) {
        List<TaskDraft> open = new ArrayList<>();
        open.add(task(agreement, kind, "附件1·三·2(1)").forDepartment(agreement.getDepartmentId()));
        if (agreement.getContentHash() != null
                && agreement.confirmationOf(Party.DEPARTMENT).isPresent()
                && agreement.confirmationOf(Party.ORGANIZATION).isEmpty()) {
            open.add(task(agreement, AgreementTask.CONFIRM_FOR_ORGANIZATION, "附件1·三·2(1)")
                    .forOrganization(agreement.getOrganizationId()));
        }
        return open;
    }

    private List<TaskDraft> signing(Agreement agreement, AgreementTask next, SharedFacts today) {
        List<TaskDraft> open = new ArrayList<>(watched(agreement, today));
        open.add(task(agreement, next, "附件1·三·2(3)").forDepartment(agreement.getDepartmentId()));
        return open;
    }

    /** The department reports, 教务处 files; both by the same day. */
    private List<TaskDraft> filing(Agreement agreement, SharedFacts today) {
        List<TaskDraft> open = new ArrayList<>(watched(agreement, today));
        Deadline due = filingDeadline(agreement, today);
        boolean complete = List.of(CopyHolder.ACADEMIC_AFFAIRS, CopyHolder.DEPARTMENT, CopyHolder.PROVINCE).stream()
                .allMatch(holder -> agreement.getCopies().stream()
                        .anyMatch(copy -> copy.getHolder() == holder && !copy.isStruck()));
        open.add((complete
                        ? task(agreement, AgreementTask.REPORT_FOR_FILING, FILING_CLAUSE)
                        : task(agreement, AgreementTask.RECORD_COPIES, "附件1·三·1(4)"))
                .forDepartment(agreement.getDepartmentId())
                .due(due));
        open.add(task(agreement, AgreementTask.FILE, FILING_CLAUSE)
                .forRole(Role.ACADEMIC_AFFAIRS)
                .due(due));
        return open;
    }

    private static Deadline filingDeadline(Agreement agreement, SharedFacts today) {
        return FiledInTime.reminder(agreement.getSignedOn(), today.calendar(), today.parameters());
    }

    private List<TaskDraft> watched(Agreement agreement, SharedFacts today) {
        return AgreementWatch.due(agreement, today.of(agreement)).entrySet().stream()
                .map(watch -> task(agreement, watch.getKey(), CLAUSES.get(watch.getKey()))
                        .forDepartment(agreement.getDepartmentId())
                        .due(new Deadline(today.today(), watch.getValue(), List.of(), List.of(), false)))
                .toList();
    }

    private static TaskDraft task(Agreement agreement, AgreementTask kind, String clause) {
        return TaskDraft.of(kind, agreement.getTitle(), place(agreement), clause);
    }

    private static Place place(Agreement agreement) {
        return Place.of(PlaceKind.AGREEMENT, agreement.getId());
    }
}
