package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the layout of 《报考学生信息表》.
 *
 * @param fixed in force or used: what changes is a new version
 */
public record LayoutDetail(
        long id,
        long version,
        String label,
        LocalDate validFrom,
        String sourceNote,
        List<ApplicationColumn> columns,
        boolean fixed)
        implements Serializable {

    public LayoutDetail {
        columns = List.copyOf(columns);
    }
}
