package cn.edu.jzu.skillcert.training.model;

import jakarta.persistence.Embeddable;

/** A row of the matrix as it is kept. */
@Embeddable
class DraftUnit {

    private String name;

    protected DraftUnit() {}

    DraftUnit(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
