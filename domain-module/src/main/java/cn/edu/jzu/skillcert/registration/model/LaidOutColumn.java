package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
class LaidOutColumn {

    private String header;

    @Enumerated(EnumType.STRING)
    private ApplicationField field;

    private String fixedText;

    protected LaidOutColumn() {}

    LaidOutColumn(ApplicationColumn column) {
        header = column.header();
        field = column.field();
        fixedText = column.fixedText();
    }

    ApplicationColumn column() {
        return new ApplicationColumn(header, field, fixedText);
    }
}
