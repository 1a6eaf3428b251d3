package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.ApproveRound;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PilotRoundDetail;
import cn.edu.jzu.skillcert.pilot.PilotRoundKeeping;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.RecordConsent;
import cn.edu.jzu.skillcert.pilot.RecordUpload;
import cn.edu.jzu.skillcert.platform.web.ChosenFile;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** 教务处 records the next step of a round: the consent, the upload, or what the authority above decided. */
@Named
@ViewScoped
public class PilotRoundStepPage implements Serializable {

    @Inject
    private PilotRoundReading reading;

    @Inject
    private PilotRoundKeeping keeping;

    @Inject
    private Messages messages;

    private long id;
    private PilotRoundDetail detail;
    private LocalDate day;
    private String number;
    private transient Part paper;
    private Map<Long, Integer> approvedHeads = new HashMap<>();

    public void load() {
        detail = reading.detail(id);
    }

    public String consent() throws IOException {
        Part chosen = ChosenFile.of("file", paper);
        try (InputStream content = chosen.getInputStream()) {
            keeping.consent(new RecordConsent(ref(), day, number, chosen.getSubmittedFileName(), content));
        }
        return done("pilot.round.consented");
    }

    public String recordUpload() throws IOException {
        if (paper == null || paper.getSize() == 0) {
            keeping.recordUpload(new RecordUpload(ref(), day, null, null));
            return done("pilot.round.uploaded");
        }
        try (InputStream content = paper.getInputStream()) {
            keeping.recordUpload(new RecordUpload(ref(), day, paper.getSubmittedFileName(), content));
        }
        return done("pilot.round.uploaded");
    }

    public String approve() throws IOException {
        try (InputStream content = paper.getInputStream()) {
            keeping.approve(new ApproveRound(ref(), day, number, approvedHeads, paper.getSubmittedFileName(), content));
        }
        return done("pilot.round.approved");
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/pilot/round/detail?faces-redirect=true&id=" + id;
    }

    private PilotRef ref() {
        return new PilotRef(id, detail.version());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PilotRoundDetail getDetail() {
        return detail;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }

    public Map<Long, Integer> getApprovedHeads() {
        return approvedHeads;
    }
}
