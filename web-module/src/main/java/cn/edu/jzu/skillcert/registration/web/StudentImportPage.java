package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.ChosenFile;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.StudentImport;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Sends a workbook of students off to be imported; the page of the job says what came of it. */
@Named
@ViewScoped
public class StudentImportPage implements Serializable {

    @Inject
    private StudentImport students;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private transient Part file;

    @PostConstruct
    void open() {
        user.mustCarry(BusinessFunction.KEEP_STUDENTS);
    }

    public String send() throws IOException {
        Part chosen = ChosenFile.of("file", file);
        try (InputStream content = chosen.getInputStream()) {
            long job = students.order(
                    new SheetUpload(chosen.getSubmittedFileName(), content.readAllBytes()), user.getLocale());
            messages.doneAfterRedirect("students.ordered");
            return "/work/detail?faces-redirect=true&includeViewParams=false&id=" + job;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
