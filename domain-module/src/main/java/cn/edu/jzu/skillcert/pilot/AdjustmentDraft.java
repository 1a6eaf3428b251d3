package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.util.List;

/** What the form starts from. */
public record AdjustmentDraft(
        long id, long version, int year, long departmentId, String departmentName, List<AdjustedLine> lines)
        implements Serializable {}
