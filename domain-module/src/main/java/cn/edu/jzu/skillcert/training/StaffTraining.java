package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

/** A training that qualifies somebody for a certificate. */
public record StaffTraining(long recordId, long staffId, String course, String organizer, LocalDate trainedOn)
        implements Serializable {}
