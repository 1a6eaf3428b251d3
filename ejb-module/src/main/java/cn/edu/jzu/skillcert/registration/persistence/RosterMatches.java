package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.shared.SealedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rows of a workbook go with the students there are.
 *
 * @param known whom both numbers of a row name, by row
 * @param conflicts rows that cannot be taken; a row may have several reasons
 */
public record RosterMatches(Map<Integer, Known> known, List<RosterConflict> conflicts) {

    /**
     * The student of a row, whom both numbers name.
     *
     * @param registered for this exam, and not withdrawn
     * @param withdrawn from this exam
     * @param phone sealed, or null if none is known
     * @param again he went in for an earlier exam, as the reading has it
     * @param beside he would take no place of the quota
     */
    public record Known(
            long studentId, boolean registered, boolean withdrawn, SealedText phone, boolean again, boolean beside) {}

    /**
     * What is kept about the numbers of one row.
     *
     * @param byNumber id of the student with this student number, or 0
     * @param byIdNumber id of the student with this ID number, or 0
     * @param elsewhere month of the batch in which he is registered for the same certificate and level, or null
     */
    record Match(
            int row,
            long byNumber,
            long byIdNumber,
            long departmentId,
            String name,
            long classId,
            String className,
            boolean departed,
            SealedText phone,
            boolean registered,
            boolean withdrawn,
            boolean again,
            boolean beside,
            String elsewhere) {}

    public RosterMatches() {
        this(new HashMap<>(), new ArrayList<>());
    }

    /** These beside those of other rows. */
    public void addAll(RosterMatches others) {
        known.putAll(others.known);
        conflicts.addAll(others.conflicts);
    }

    public boolean isRegistered(int row) {
        return known.containsKey(row) && known.get(row).registered();
    }

    /** Whether the student of the row would take no place of the quota; a new one takes one. */
    public boolean isBeside(int row) {
        return known.containsKey(row) && known.get(row).beside();
    }

    void add(RosterEntry entry, Match match, long departmentId) {
        if (match.byNumber() != match.byIdNumber()) {
            if (match.byNumber() != 0) {
                refuse(match, RosterError.STUDENT_NUMBER_OF_ANOTHER);
            }
            if (match.byIdNumber() != 0) {
                refuse(match, RosterError.ID_NUMBER_OF_ANOTHER);
            }
            return;
        }
        known.put(
                match.row(),
                new Known(
                        match.byNumber(),
                        match.registered(),
                        match.withdrawn(),
                        match.phone(),
                        match.again(),
                        match.beside()));
        if (match.departmentId() != departmentId) {
            // Of a student of another department nothing is told but that he is one.
            refuse(match, RosterError.OTHER_DEPARTMENT);
            return;
        }
        if (!match.name().equals(entry.name().text())) {
            refuse(match, RosterError.OTHER_NAME, match.name());
        }
        if (match.classId() != entry.classId()) {
            refuse(match, RosterError.OTHER_CLASS, match.className());
        }
        if (match.departed()) {
            refuse(match, RosterError.DEPARTED);
        }
        if (match.elsewhere() != null) {
            refuse(match, RosterError.REGISTERED_ELSEWHERE, match.elsewhere());
        }
    }

    private void refuse(Match match, RosterError error, Object... arguments) {
        conflicts.add(new RosterConflict(match.row(), error, List.of(arguments)));
    }
}
