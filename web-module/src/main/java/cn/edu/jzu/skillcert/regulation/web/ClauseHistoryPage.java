package cn.edu.jzu.skillcert.regulation.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.regulation.AmendClause;
import cn.edu.jzu.skillcert.regulation.ClauseLibrary;
import cn.edu.jzu.skillcert.regulation.ClauseText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Every text a clause has had, and the form for the next one. */
@Named
@ViewScoped
public class ClauseHistoryPage implements Serializable {

    @Inject
    private ClauseLibrary library;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private String citation;
    private List<ClauseText> versions = List.of();
    private String text;
    private LocalDate validFrom;

    public void load() {
        versions = library.versionsOf(citation);
        text = isAmendable() ? versions.get(0).text() : null;
    }

    public void amend() {
        ClauseText newest = versions.get(0);
        library.amend(new AmendClause(newest.id(), newest.version(), text, validFrom));
        messages.done("clause.amended", validFrom);
        validFrom = null;
        load();
    }

    /** Whether the newest text still applies without an end and this user may replace it. */
    public boolean isAmendable() {
        return !versions.isEmpty()
                && versions.get(0).validTo() == null
                && user.getMe().carries(BusinessFunction.KEEP_REFERENCE);
    }

    public List<ClauseText> getVersions() {
        return versions;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
