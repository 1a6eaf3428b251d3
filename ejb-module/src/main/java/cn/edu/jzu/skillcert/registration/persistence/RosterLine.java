package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.model.RosterEntry;

/** A row of 《学生信息表》 with the index of its ID number, by which the student is found. */
public record RosterLine(RosterEntry entry, String idIndex) {

    public int row() {
        return entry.row();
    }
}
