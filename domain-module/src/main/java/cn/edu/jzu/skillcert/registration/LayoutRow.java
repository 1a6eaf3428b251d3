package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A version of the layout of 《报考学生信息表》 in a list.
 *
 * @param exports how many were made by it
 */
public record LayoutRow(
        long id, String label, LocalDate validFrom, String sourceNote, int columns, int exports, boolean inForce)
        implements Serializable {}
