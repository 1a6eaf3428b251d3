package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One notice with the replies and what is late. */
@Named
@ViewScoped
public class TrainingNoticeDetailPage implements Serializable {

    @Inject
    private TrainingNotices notices;

    @Inject
    private Messages messages;

    private long id;
    private TrainingNoticeDetail detail;
    private String reason;

    public void load() {
        if (detail == null) {
            detail = notices.detail(id);
        }
    }

    public String withdraw() {
        notices.withdraw(id, detail.version(), reason);
        messages.doneAfterRedirect("training.notice.withdrawn");
        return "/training/notice/detail?faces-redirect=true&id=" + id;
    }

    public TrainingNoticeDetail getDetail() {
        return detail;
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
