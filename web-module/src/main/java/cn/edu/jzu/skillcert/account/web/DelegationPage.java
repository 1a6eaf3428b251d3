package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.Colleague;
import cn.edu.jzu.skillcert.account.DelegateRole;
import cn.edu.jzu.skillcert.account.DelegationOffice;
import cn.edu.jzu.skillcert.account.DelegationRow;
import cn.edu.jzu.skillcert.account.DelegationStatus;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What one delegated and received, and the form for another one. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {
    @Inject
    private DelegationOffice office;

    @Inject
    private Messages messages;

    private Set<Role> roles;
    private List<DelegationRow> given;
    private List<DelegationRow> received;
    private Role role;
    private Colleague delegate;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;

    @PostConstruct
    void load() {
        roles = office.delegableRoles();
        given = office.given();
        received = office.received();
        firstDay = office.today();
    }

    public List<Colleague> colleagues(String typed) {
        return office.colleagues(typed);
    }

    public String save() {
        office.delegate(new DelegateRole(delegate.id(), role, firstDay, lastDay, reason));
        return changed("delegation.saved");
    }

    public String revoke(DelegationRow row) {
        office.revoke(row.id(), row.version());
        return changed("delegation.revoked");
    }

    public boolean isRevocable(DelegationRow row) {
        return row.status() == DelegationStatus.PLANNED || row.status() == DelegationStatus.ACTIVE;
    }

    private String changed(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/delegation/list?faces-redirect=true";
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public List<DelegationRow> getGiven() {
        return given;
    }

    public List<DelegationRow> getReceived() {
        return received;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Colleague getDelegate() {
        return delegate;
    }

    public void setDelegate(Colleague delegate) {
        this.delegate = delegate;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
