package cn.edu.jzu.skillcert.regulation.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.regulation.DecideParameter;
import cn.edu.jzu.skillcert.regulation.ParameterKeeping;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterRow;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.StreamedContent;

@Named
@ViewScoped
public class ParameterListPage implements Serializable {

    @Inject
    private ParameterKeeping parameters;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private List<ParameterRow> rows;
    private boolean keeper;
    private ParameterKey key;
    private String setting;
    private LocalDate validFrom;
    private String clause;
    private String reason;

    @PostConstruct
    void open() {
        keeper = user.getMe().carries(BusinessFunction.KEEP_PARAMETERS);
        read();
    }

    private void read() {
        rows = parameters.values();
    }

    public void decide() {
        parameters.decide(new DecideParameter(key, setting, validFrom, clause, reason));
        messages.done("parameter.decided", validFrom);
        key = null;
        setting = null;
        validFrom = null;
        clause = null;
        reason = null;
        read();
    }

    public void withdraw(ParameterRow row) {
        parameters.withdraw(row.id(), row.version());
        messages.done("parameter.withdrawn");
        read();
    }

    /** A choice in words, a number as it is. */
    public String words(ParameterRow row) {
        return Texts.find("ParameterKey." + row.key() + "." + row.setting(), user.getLocale())
                .orElse(row.setting());
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("parameter.title"), parameters.export());
    }

    public List<ParameterRow> getRows() {
        return rows;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public List<ParameterKey> getKeys() {
        return List.of(ParameterKey.values());
    }

    public ParameterKey getKey() {
        return key;
    }

    public void setKey(ParameterKey key) {
        this.key = key;
    }

    public String getSetting() {
        return setting;
    }

    public void setSetting(String setting) {
        this.setting = setting;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
