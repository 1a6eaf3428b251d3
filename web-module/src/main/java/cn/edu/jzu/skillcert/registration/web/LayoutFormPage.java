package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.ChosenFile;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import cn.edu.jzu.skillcert.registration.ApplicationLayouts;
import cn.edu.jzu.skillcert.registration.KeepLayout;
import cn.edu.jzu.skillcert.registration.LayoutDetail;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A version of the layout of 《报考学生信息表》: a new one, one made from another, or one that is not in force yet. */
@Named
@ViewScoped
public class LayoutFormPage implements Serializable {

    @Inject
    private ApplicationLayouts layouts;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private Long id;
    private Long from;
    private long version;
    private String label;
    private LocalDate validFrom;
    private String sourceNote;
    private boolean fixed;
    private List<LayoutFormLine> lines = new ArrayList<>();
    private transient Part file;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_APPLICATION_LAYOUTS);
        if (id != null) {
            LayoutDetail detail = layouts.detail(id);
            version = detail.version();
            label = detail.label();
            validFrom = detail.validFrom();
            sourceNote = detail.sourceNote();
            fixed = detail.fixed();
            fill(detail);
        } else if (from != null) {
            fill(layouts.detail(from));
        }
    }

    private void fill(LayoutDetail detail) {
        lines = new ArrayList<>(
                detail.columns().stream().map(LayoutFormLine::of).toList());
    }

    public void readTemplate() throws IOException {
        Part chosen = ChosenFile.of("file", file);
        try (InputStream content = chosen.getInputStream()) {
            lines = new ArrayList<>(
                    layouts.columnsOf(new SheetUpload(chosen.getSubmittedFileName(), content.readAllBytes())).stream()
                            .map(LayoutFormLine::of)
                            .toList());
        }
        messages.done("layout.template.taken", lines.size());
    }

    public void add() {
        lines.add(new LayoutFormLine());
    }

    public void remove(LayoutFormLine line) {
        lines.remove(line);
    }

    public void up(LayoutFormLine line) {
        int at = lines.indexOf(line);
        if (at > 0) {
            Collections.swap(lines, at, at - 1);
        }
    }

    public String save() {
        layouts.keep(new KeepLayout(
                id,
                version,
                label,
                validFrom,
                sourceNote,
                lines.stream().map(LayoutFormLine::column).toList()));
        messages.doneAfterRedirect("layout.saved");
        return "/layout/list?faces-redirect=true";
    }

    public ApplicationField[] getFields() {
        return ApplicationField.values();
    }

    public List<LayoutFormLine> getLines() {
        return lines;
    }

    public boolean isFixed() {
        return fixed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getSourceNote() {
        return sourceNote;
    }

    public void setSourceNote(String sourceNote) {
        this.sourceNote = sourceNote;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
