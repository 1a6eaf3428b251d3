package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.PhoneNumber;

/**
 * One row of 《学生信息表》 whose cells are all right by themselves.
 *
 * @param row as Excel counts, from 1
 * @param phone null if none is given
 */
public record RosterEntry(
        int row, String studentNumber, PersonName name, IdNumber idNumber, long classId, PhoneNumber phone) {

    /** Never the numbers. */
    @Override
    public String toString() {
        return "RosterEntry[" + row + "]";
    }
}
