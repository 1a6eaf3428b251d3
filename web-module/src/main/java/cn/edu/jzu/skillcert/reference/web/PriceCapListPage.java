package cn.edu.jzu.skillcert.reference.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.reference.PriceCapFilter;
import cn.edu.jzu.skillcert.reference.PriceCapKeeping;
import cn.edu.jzu.skillcert.reference.PriceCapRow;
import cn.edu.jzu.skillcert.reference.SkillLevel;
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
public class PriceCapListPage implements Serializable {

    @Inject
    private PriceCapKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private String text;
    private SkillLevel level;
    private LocalDate inForceOn;
    private final PagedTable<PriceCapRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));
    private boolean keeper;

    @PostConstruct
    void open() {
        keeper = user.getMe().carries(BusinessFunction.KEEP_REFERENCE);
    }

    private PriceCapFilter filter() {
        return new PriceCapFilter(text, level, inForceOn);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("priceCap.title"), keeping.export(filter()));
    }

    public List<SkillLevel> getLevels() {
        return List.of(SkillLevel.values());
    }

    public PagedTable<PriceCapRow> getRows() {
        return rows;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public void setLevel(SkillLevel level) {
        this.level = level;
    }

    public LocalDate getInForceOn() {
        return inForceOn;
    }

    public void setInForceOn(LocalDate inForceOn) {
        this.inForceOn = inForceOn;
    }
}
