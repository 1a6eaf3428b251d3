package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.RosterExam;
import cn.edu.jzu.skillcert.registration.RosterImport;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** 《学生信息表》 for one planned exam: the template, and the filled one to be checked. */
@Named
@ViewScoped
public class RosterImportPage implements Serializable {

    @Inject
    private RosterImport roster;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private long id;
    private RosterExam exam;
    private transient Part file;

    public void load() {
        exam = roster.exam(id);
    }

    public String check() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long job = roster.check(
                    id, new SheetUpload(file.getSubmittedFileName(), content.readAllBytes()), user.getLocale());
            messages.doneAfterRedirect("roster.checkOrdered");
            return "/work/detail?faces-redirect=true&includeViewParams=false&id=" + job;
        }
    }

    public RosterExam getExam() {
        return exam;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
