package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.pilot.OpenRound;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PilotRoundDetail;
import cn.edu.jzu.skillcert.pilot.PilotRoundKeeping;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** For a new round without an id in the address, for a change with it. */
@Named
@ViewScoped
public class PilotRoundFormPage implements Serializable {

    @Inject
    private PilotRoundReading reading;

    @Inject
    private PilotRoundKeeping keeping;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private Long id;
    private PilotRoundDetail round;
    private Integer year;
    private String title;
    private String noticeNumber;
    private LocalDate departmentDue;
    private LocalDate platformDue;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_PILOTS);
        if (id != null && round == null) {
            round = reading.detail(id);
            year = round.year();
            title = round.title();
            noticeNumber = round.noticeNumber();
            departmentDue = round.departmentDue();
            platformDue = round.platformDue();
        }
    }

    public String save() {
        OpenRound typed = new OpenRound(year == null ? 0 : year, title, noticeNumber, departmentDue, platformDue);
        long saved = id == null ? keeping.open(typed) : id;
        if (id != null) {
            keeping.describe(new PilotRef(id, round.version()), typed);
        }
        messages.doneAfterRedirect("pilot.round.saved");
        return "/pilot/round/detail?faces-redirect=true&id=" + saved;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PilotRoundDetail getRound() {
        return round;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public void setNoticeNumber(String noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    public LocalDate getDepartmentDue() {
        return departmentDue;
    }

    public void setDepartmentDue(LocalDate departmentDue) {
        this.departmentDue = departmentDue;
    }

    public LocalDate getPlatformDue() {
        return platformDue;
    }

    public void setPlatformDue(LocalDate platformDue) {
        this.platformDue = platformDue;
    }
}
