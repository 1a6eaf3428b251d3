package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.training.CourseHoursDetail;
import cn.edu.jzu.skillcert.training.CourseHoursKeeping;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One course of a class with what the rule says of the class and the certificate today. */
@Named
@ViewScoped
public class CourseHoursDetailPage implements Serializable {

    @Inject
    private CourseHoursKeeping hours;

    @Inject
    private Messages messages;

    private long id;
    private CourseHoursDetail detail;

    public void load() {
        if (detail == null) {
            detail = hours.detail(id);
        }
    }

    public String remove() {
        hours.remove(id, detail.version());
        messages.doneAfterRedirect("training.hours.removed");
        return "/training/hours/list?faces-redirect=true";
    }

    public CourseHoursDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
