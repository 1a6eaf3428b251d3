package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.registration.PhotoExam;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where photos are chosen; the browser sends them to {@link PhotoUploads}, and what becomes of them the job tells. */
@Named
@ViewScoped
public class PhotoUploadPage implements Serializable {

    @Inject
    private PhotoKeeping keeping;

    @Inject
    private CurrentUser user;

    private Long examId;
    private PhotoExam exam;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_STUDENTS);
        if (examId != null) {
            exam = keeping.exam(examId);
        }
    }

    public Long getExamId() {
        return examId;
    }

    public void setExamId(Long examId) {
        this.examId = examId;
    }

    /** Null for photos of any students. */
    public PhotoExam getExam() {
        return exam;
    }
}
