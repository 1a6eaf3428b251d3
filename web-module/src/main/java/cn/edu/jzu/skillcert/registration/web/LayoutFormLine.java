package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import java.io.Serializable;

/** One column of a layout while it is typed. */
public class LayoutFormLine implements Serializable {

    private String header;
    private ApplicationField field;
    private String fixedText;

    static LayoutFormLine of(ApplicationColumn column) {
        LayoutFormLine typed = new LayoutFormLine();
        typed.header = column.header();
        typed.field = column.field();
        typed.fixedText = column.fixedText();
        return typed;
    }

    ApplicationColumn column() {
        return new ApplicationColumn(header, field, fixedText);
    }

    public String getHeader() {
        return header;
    }

    public void setHeader(String header) {
        this.header = header;
    }

    public ApplicationField getField() {
        return field;
    }

    public void setField(ApplicationField field) {
        this.field = field;
    }

    public String getFixedText() {
        return fixedText;
    }

    public void setFixedText(String fixedText) {
        this.fixedText = fixedText;
    }
}
