package cn.edu.jzu.skillcert.audit.web;

import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.ChainCheck;
import cn.edu.jzu.skillcert.platform.web.PageTexts;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The audit trail with its filter, and the walk over the whole chain. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    @Inject
    private AuditReading audit;

    @Inject
    private PageTexts texts;

    private String who;
    private String entity;
    private String recordId;
    private AuditKind kind;
    private LocalDate from;
    private LocalDate to;
    private final PagedTable<AuditRow> rows = new PagedTable<>(page -> audit.entries(filter(), page));
    private List<String> entities;
    private ChainCheck check;

    @PostConstruct
    void load() {
        entities = audit.entities();
    }

    private AuditFilter filter() {
        return new AuditFilter(who, entity, recordId, kind, from, to);
    }

    public void verify() {
        check = audit.verify();
    }

    /** The record's kind as people call it; its technical name if nobody has called it anything yet. */
    public String name(String technical) {
        String known = texts.ifAny("entity." + technical);
        return known.isEmpty() ? technical : known;
    }

    public PagedTable<AuditRow> getRows() {
        return rows;
    }

    public List<String> getEntities() {
        return entities;
    }

    public AuditKind[] getKinds() {
        return AuditKind.values();
    }

    /** What the last walk found, or null before the first. */
    public ChainCheck getCheck() {
        return check;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public String getRecordId() {
        return recordId;
    }

    public void setRecordId(String recordId) {
        this.recordId = recordId;
    }

    public AuditKind getKind() {
        return kind;
    }

    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
