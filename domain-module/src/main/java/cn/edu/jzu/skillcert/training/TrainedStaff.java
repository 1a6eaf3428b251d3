package cn.edu.jzu.skillcert.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Who is trained for a certificate, in the whole school: for the checks of invigilators and assessors
 * . Only records that name the certificate count.
 */
public interface TrainedStaff {

    /** Of these people those trained by that day, each with his latest training; the others are not in the map. */
    Map<Long, StaffTraining> trained(Set<Long> staffIds, long certificateId, LocalDate day);

    /** All who were trained by that day, whoever employs them. */
    Set<Long> allTrained(long certificateId, LocalDate day);
}
