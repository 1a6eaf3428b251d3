package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Sends a ZIP of photos; what becomes of it is told on the page of the job. */
@Named
@ViewScoped
public class PhotoUploadPage implements Serializable {

    @Inject
    private PhotoKeeping keeping;

    @Inject
    private CurrentUser user;

    private transient Part zip;

    @PostConstruct
    void load() {
        user.mustCarry(BusinessFunction.KEEP_STUDENTS);
    }

    public String upload() {
        try (InputStream content = zip.getInputStream()) {
            long job = keeping.upload(zip.getSubmittedFileName(), content);
            return "/work/detail?faces-redirect=true&id=" + job;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getZip() {
        return zip;
    }

    public void setZip(Part zip) {
        this.zip = zip;
    }
}
