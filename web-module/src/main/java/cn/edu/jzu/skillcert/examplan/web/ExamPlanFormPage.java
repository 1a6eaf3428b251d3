package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.examplan.ChangePlan;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.PlanCheck;
import cn.edu.jzu.skillcert.examplan.PlanDraft;
import cn.edu.jzu.skillcert.examplan.PlanRef;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.RevisePlan;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exams of a plan, checked by the rules while they are typed; an approved plan is changed with a reason. */
@Named
@ViewScoped
public class ExamPlanFormPage implements Serializable {

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private ClassCatalog classCatalog;

    @Inject
    private StaffKeeping staff;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private long id;
    private PlanDraft draft;
    private PlanRef ref;
    private ExamPlanForm form;
    private PlanCheck check;
    private String reason;
    private List<CertificateOption> certificates;
    private List<ClassOption> classes;

    /** A plan that lies with 教务处 is shown instead. */
    public String load() {
        user.mustCarry(BusinessFunction.PLAN_EXAMS);
        if (form != null) {
            return null;
        }
        draft = drafting.draft(id);
        if (draft.status() == PlanStatus.SUBMITTED) {
            return detail();
        }
        ref = draft.plan();
        form = ExamPlanForm.of(draft.content(), draft.staff());
        certificates = certificateCatalog.certificates().stream()
                .filter(certificate -> !certificate.retired() || names(certificate))
                .toList();
        Set<Long> named = draft.content().exams().stream()
                .flatMap(exam -> exam.classes().stream())
                .map(ClassHeads::classId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        classes = Stream.concat(
                        classCatalog.ofDepartment(draft.departmentId()).stream(), classCatalog.withIds(named).stream())
                .distinct()
                .toList();
        check();
        return null;
    }

    private boolean names(CertificateOption certificate) {
        return draft.content().exams().stream()
                .anyMatch(exam -> Objects.equals(exam.certificateId(), certificate.id()));
    }

    public void check() {
        check = drafting.check(typed());
    }

    public void save() {
        ref = drafting.revise(typed());
        // New exams have their number now, under which they are found again.
        PlanDraft saved = drafting.draft(id);
        form = ExamPlanForm.of(saved.content(), saved.staff());
        check();
        messages.done("examplan.saved");
    }

    public String saveAndClose() {
        drafting.revise(typed());
        messages.doneAfterRedirect("examplan.saved");
        return detail();
    }

    public String change() {
        drafting.change(new ChangePlan(ref, form.content(), reason));
        messages.doneAfterRedirect("examplan.changed");
        return detail();
    }

    private String detail() {
        return "/examplan/detail?faces-redirect=true&id=" + id;
    }

    private RevisePlan typed() {
        return new RevisePlan(ref, form.content());
    }

    public void addExam() {
        form.getExams().add(ExamPlanForm.ExamLine.empty());
        check();
    }

    public void removeExam(ExamPlanForm.ExamLine exam) {
        form.getExams().remove(exam);
        check();
    }

    public void addClass(ExamPlanForm.ExamLine exam) {
        exam.getClasses().add(new ExamPlanForm.ClassLine());
    }

    public void removeClass(ExamPlanForm.ExamLine exam, ExamPlanForm.ClassLine line) {
        exam.getClasses().remove(line);
        check();
    }

    /** The total is what the classes add up to, in nearly every case. */
    public void takeSum(ExamPlanForm.ExamLine exam) {
        exam.setHeads(exam.getClassSum());
        check();
    }

    public List<StaffOption> staffMatching(String text) {
        return staff.matching(text);
    }

    public boolean isApproved() {
        return draft.status() == PlanStatus.APPROVED;
    }

    public SkillLevel[] getLevels() {
        return SkillLevel.values();
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public List<ClassOption> getClasses() {
        return classes;
    }

    public PlanDraft getDraft() {
        return draft;
    }

    public ExamPlanForm getForm() {
        return form;
    }

    public PlanCheck getCheck() {
        return check;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
