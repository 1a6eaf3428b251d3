package cn.edu.jzu.skillcert.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of the layout as 教务处 wants it.
 *
 * @param id null for a new version
 * @param sourceNote where the columns come from: which template, downloaded when
 */
public record KeepLayout(
        Long id, long version, String label, LocalDate validFrom, String sourceNote, List<ApplicationColumn> columns) {

    public KeepLayout {
        columns = List.copyOf(columns);
    }
}
