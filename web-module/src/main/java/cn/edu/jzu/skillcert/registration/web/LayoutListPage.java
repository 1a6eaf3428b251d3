package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.registration.ApplicationLayouts;
import cn.edu.jzu.skillcert.registration.LayoutRow;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The versions of the layout of 《报考学生信息表》. */
@Named
@ViewScoped
public class LayoutListPage implements Serializable {

    @Inject
    private ApplicationLayouts layouts;

    private List<LayoutRow> rows;

    @PostConstruct
    void load() {
        rows = layouts.list();
    }

    public List<LayoutRow> getRows() {
        return rows;
    }
}
