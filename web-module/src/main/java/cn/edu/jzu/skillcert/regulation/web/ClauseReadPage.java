package cn.edu.jzu.skillcert.regulation.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.regulation.ClauseLibrary;
import cn.edu.jzu.skillcert.regulation.ClauseText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** The regulation as it reads on a day. */
@Named
@ViewScoped
public class ClauseReadPage implements Serializable {

    @Inject
    private ClauseLibrary library;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private LocalDate on;
    private List<ClauseText> clauses;
    private LocalDate edition;
    private boolean keeper;

    public void load() {
        if (on == null) {
            on = LocalDate.now(clock);
        }
        clauses = library.on(on);
        edition = library.editions().stream()
                .filter(day -> !day.isAfter(on))
                .findFirst()
                .orElse(null);
        keeper = user.getMe().carries(BusinessFunction.KEEP_REFERENCE);
    }

    public List<ClauseText> getClauses() {
        return clauses;
    }

    /** Annexes and chapters, for the table of contents. */
    public List<ClauseText> getChapters() {
        return clauses.stream().filter(clause -> clause.depth() < 2).toList();
    }

    public LocalDate getEdition() {
        return edition;
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("clause.title"), library.export());
    }

    public boolean isKeeper() {
        return keeper;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
