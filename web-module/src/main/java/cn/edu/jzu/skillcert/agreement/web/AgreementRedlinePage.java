package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.Redline;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What differs between two versions of an agreement; which two stands in the address. */
@Named
@ViewScoped
public class AgreementRedlinePage implements Serializable {

    @Inject
    private AgreementReading reading;

    private long id;
    private Integer from;
    private Integer to;
    private boolean everything;
    private AgreementDetail detail;
    private Redline redline;

    /** Without versions in the address: the newest against the one before it. */
    public void load() {
        detail = reading.detail(id);
        int newest = detail.versions().size();
        if (to == null) {
            to = newest;
        }
        if (from == null) {
            from = Math.max(1, to - 1);
        }
        if (newest > 0) {
            redline = reading.redline(id, from, to);
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    /** Whether paragraphs that did not change are shown too. */
    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }

    public AgreementDetail getDetail() {
        return detail;
    }

    /** Null while nothing has been submitted. */
    public Redline getRedline() {
        return redline;
    }
}
