package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.AdjustmentKeeping;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.DecideAdjustments;
import cn.edu.jzu.skillcert.pilot.PackageDetail;
import cn.edu.jzu.skillcert.pilot.PilotRef;
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
import java.util.stream.Collectors;

/** The school's September package, and the province's reply line by line. */
@Named
@ViewScoped
public class AdjustmentPackagePage implements Serializable {

    @Inject
    private AdjustmentReading reading;

    @Inject
    private AdjustmentKeeping keeping;

    @Inject
    private Messages messages;

    private long id;
    private PackageDetail detail;
    private LocalDate repliedOn;
    private String replyNumber;
    private transient Part paper;
    private Map<Long, Boolean> granted = new HashMap<>();

    public void load() {
        detail = reading.packageDetail(id);
    }

    public String decide() throws IOException {
        Part chosen = ChosenFile.of("file", paper);
        try (InputStream content = chosen.getInputStream()) {
            keeping.decide(new DecideAdjustments(
                    new PilotRef(id, detail.version()),
                    repliedOn,
                    replyNumber,
                    said(),
                    chosen.getSubmittedFileName(),
                    content));
        }
        messages.doneAfterRedirect("pilot.adjustment.decided");
        return "/pilot/adjustment/package?faces-redirect=true&id=" + id;
    }

    /** Lines the province's word on which is chosen; the service refuses while one is missing. */
    private Map<Long, Boolean> said() {
        return granted.entrySet().stream()
                .filter(line -> line.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PackageDetail getDetail() {
        return detail;
    }

    public LocalDate getRepliedOn() {
        return repliedOn;
    }

    public void setRepliedOn(LocalDate repliedOn) {
        this.repliedOn = repliedOn;
    }

    public String getReplyNumber() {
        return replyNumber;
    }

    public void setReplyNumber(String replyNumber) {
        this.replyNumber = replyNumber;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }

    public Map<Long, Boolean> getGranted() {
        return granted;
    }
}
