package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.shared.PersonalField;
import java.util.Iterator;
import java.util.List;

/**
 * Rows as the staging table takes them: numbers only sealed, and sealed only when they are to be kept.
 *
 * @param sealing false for a check, which needs the index alone
 */
record StagedRoster(long jobId, List<RosterEntry> entries, PersonalData personal, boolean sealing)
        implements Iterable<String[]> {

    @Override
    public Iterator<String[]> iterator() {
        return entries.stream().map(this::row).iterator();
    }

    private String[] row(RosterEntry entry) {
        return new String[] {
            Long.toString(jobId),
            Integer.toString(entry.row()),
            entry.studentNumber(),
            entry.name().text(),
            entry.idNumber().type().name(),
            sealing
                    ? personal.seal(PersonalField.ID_NUMBER, entry.idNumber().number())
                            .value()
                    : null,
            personal.index(PersonalField.ID_NUMBER, entry.idNumber().indexed()),
            sealing && entry.phone() != null
                    ? personal.seal(PersonalField.PHONE, entry.phone().number()).value()
                    : null,
            Long.toString(entry.classId())
        };
    }
}
