package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.pilot.PilotRoundFilter;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.PilotRoundRow;
import cn.edu.jzu.skillcert.pilot.PilotRoundStatus;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The rounds; the filter stands in the address. */
@Named
@ViewScoped
public class PilotRoundListPage implements Serializable {

    @Inject
    private PilotRoundReading reading;

    @Inject
    private CurrentUser user;

    private Integer year;
    private PilotRoundStatus status;
    private boolean mayOpen;
    private transient PagedTable<PilotRoundRow> rows;

    @PostConstruct
    void load() {
        mayOpen = user.getMe().carries(BusinessFunction.KEEP_PILOTS);
    }

    public PagedTable<PilotRoundRow> getRows() {
        if (rows == null) {
            rows = new PagedTable<>(request -> reading.list(new PilotRoundFilter(year, status), request));
        }
        return rows;
    }

    public PilotRoundStatus[] getStatuses() {
        return PilotRoundStatus.values();
    }

    public boolean isMayOpen() {
        return mayOpen;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public PilotRoundStatus getStatus() {
        return status;
    }

    public void setStatus(PilotRoundStatus status) {
        this.status = status;
    }
}
