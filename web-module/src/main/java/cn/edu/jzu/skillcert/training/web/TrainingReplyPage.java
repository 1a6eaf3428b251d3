package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.training.DeclineTraining;
import cn.edu.jzu.skillcert.training.NameTeachers;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail.NamedTeacher;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail.ReplyView;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The department's answer to a notice: whom it sends, or why nobody. */
@Named
@ViewScoped
public class TrainingReplyPage implements Serializable {

    @Inject
    private TrainingNotices notices;

    @Inject
    private StaffKeeping staff;

    @Inject
    private Messages messages;

    private long id;
    private Long reply;
    private TrainingNoticeDetail notice;
    private ReplyView mine;
    private List<StaffOption> people = new ArrayList<>();
    private String reason;

    public void load() {
        notice = notices.detail(id);
        mine = notice.replies().stream()
                .filter(view -> view.mayReply() && (reply == null || reply == view.id()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        people = new ArrayList<>(mine.named().stream().map(NamedTeacher::person).toList());
        reason = mine.reason();
    }

    public String name() {
        notices.name(new NameTeachers(
                mine.id(),
                mine.version(),
                people == null
                        ? List.of()
                        : people.stream().map(StaffOption::id).toList()));
        return answered();
    }

    public String decline() {
        notices.decline(new DeclineTraining(mine.id(), mine.version(), reason));
        return answered();
    }

    private String answered() {
        messages.doneAfterRedirect("training.notice.answered");
        return "/training/notice/detail?faces-redirect=true&id=" + id;
    }

    public List<StaffOption> staffMatching(String typed) {
        return staff.matching(typed);
    }

    public TrainingNoticeDetail getNotice() {
        return notice;
    }

    public ReplyView getMine() {
        return mine;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getReply() {
        return reply;
    }

    public void setReply(Long reply) {
        this.reply = reply;
    }

    public List<StaffOption> getPeople() {
        return people;
    }

    public void setPeople(List<StaffOption> people) {
        this.people = people;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
