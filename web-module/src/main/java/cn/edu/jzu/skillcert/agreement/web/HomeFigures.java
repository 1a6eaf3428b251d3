package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.agreement.AgreementFigures;
import cn.edu.jzu.skillcert.agreement.StatusCount;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.task.OfficeLoad;
import cn.edu.jzu.skillcert.task.TaskFigures;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Figures of the whole school on the first page of leaders and 教务处. */
@Named
@RequestScoped
public class HomeFigures {

    @Inject
    private AgreementFigures agreements;

    @Inject
    private TaskFigures tasks;

    @Inject
    private CurrentUser user;

    private List<FigureBar> statuses = List.of();
    private List<FigureBar> offices = List.of();

    @PostConstruct
    void load() {
        if (user.isLoggedIn() && user.getMe().carries(BusinessFunction.READ_FIGURES)) {
            List<StatusCount> counts = agreements.byStatus();
            long most = counts.stream().mapToLong(StatusCount::count).max().orElse(0);
            statuses = counts.stream()
                    .map(row -> FigureBar.of(row.status(), row.count(), 0, most))
                    .toList();
            List<OfficeLoad> loads = tasks.byOffice();
            long heaviest = loads.stream().mapToLong(OfficeLoad::open).max().orElse(0);
            offices = loads.stream()
                    .map(row -> FigureBar.of(row.role(), row.open(), row.overdue(), heaviest))
                    .toList();
        }
    }

    public List<FigureBar> getStatuses() {
        return statuses;
    }

    public List<FigureBar> getOffices() {
        return offices;
    }
}
