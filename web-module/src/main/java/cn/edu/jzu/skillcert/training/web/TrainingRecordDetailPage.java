package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.training.TrainingRecordDetail;
import cn.edu.jzu.skillcert.training.TrainingRecordKeeping;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One training record with what it can be used for. */
@Named
@ViewScoped
public class TrainingRecordDetailPage implements Serializable {

    @Inject
    private TrainingRecordKeeping records;

    @Inject
    private Messages messages;

    private long id;
    private TrainingRecordDetail detail;

    public void load() {
        if (detail == null) {
            detail = records.detail(id);
        }
    }

    public String remove() {
        records.remove(id, detail.version());
        messages.doneAfterRedirect("training.record.removed");
        return "/training/record/list?faces-redirect=true";
    }

    public TrainingRecordDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
