package cn.edu.jzu.skillcert.arrangement.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationDraft;
import cn.edu.jzu.skillcert.arrangement.ImplementationDrafting;
import cn.edu.jzu.skillcert.arrangement.ImplementationRef;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.ReviseImplementation;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.regulation.Assessment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Rooms and work of an implementation plan, checked by the rules while they are typed. */
@Named
@ViewScoped
public class ImplementationFormPage implements Serializable {

    @Inject
    private ImplementationDrafting drafting;

    @Inject
    private StaffKeeping staff;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private long id;
    private ImplementationDraft draft;
    private ImplementationRef ref;
    private ImplementationForm form;
    private Assessment check;
    private List<ExamPart> parts;

    /** A plan that cannot be written now is shown instead. */
    public String load() {
        user.mustCarry(BusinessFunction.PLAN_IMPLEMENTATIONS);
        if (form != null) {
            return null;
        }
        draft = drafting.draft(id);
        if (draft.status() == ImplementationStatus.SUBMITTED || draft.status() == ImplementationStatus.APPROVED) {
            return detail();
        }
        ref = draft.plan();
        form = ImplementationForm.of(draft.content(), draft.staff());
        parts = Arrays.stream(ExamPart.values()).filter(this::isHeld).toList();
        if (form.getRooms().isEmpty()) {
            parts.forEach(part -> form.getRooms().add(new ImplementationForm.RoomLine(part)));
        }
        if (form.getWork().isEmpty()) {
            for (ExamPhase phase : ExamPhase.values()) {
                form.getWork().add(new ImplementationForm.WorkLine(phase));
            }
        }
        check();
        return null;
    }

    private boolean isHeld(ExamPart part) {
        ExamSummary exam = draft.exam();
        return switch (part) {
            case THEORY -> exam.theoryOn() != null;
            case PRACTICAL -> exam.practicalOn() != null;
        };
    }

    public void check() {
        check = drafting.check(typed());
    }

    public void save() {
        ref = drafting.revise(typed());
        check();
        messages.done("implementation.saved");
    }

    public String saveAndClose() {
        drafting.revise(typed());
        messages.doneAfterRedirect("implementation.saved");
        return detail();
    }

    private String detail() {
        return "/implementation/detail?faces-redirect=true&id=" + id;
    }

    private ReviseImplementation typed() {
        return new ReviseImplementation(ref, form.content());
    }

    public void addRoom() {
        List<ImplementationForm.RoomLine> rooms = form.getRooms();
        rooms.add(
                rooms.isEmpty()
                        ? new ImplementationForm.RoomLine(parts.isEmpty() ? null : parts.get(0))
                        : rooms.get(rooms.size() - 1).another());
        check();
    }

    public void removeRoom(ImplementationForm.RoomLine line) {
        form.getRooms().remove(line);
        check();
    }

    public void addWork() {
        form.getWork().add(new ImplementationForm.WorkLine(null));
        check();
    }

    public void removeWork(ImplementationForm.WorkLine line) {
        form.getWork().remove(line);
        check();
    }

    public List<StaffOption> staffMatching(String text) {
        return staff.matching(text);
    }

    public List<ExamPart> getParts() {
        return parts;
    }

    public ExamPhase[] getPhases() {
        return ExamPhase.values();
    }

    public ImplementationDraft getDraft() {
        return draft;
    }

    public ImplementationForm getForm() {
        return form;
    }

    public Assessment getCheck() {
        return check;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
