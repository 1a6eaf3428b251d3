package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.CandidateStatus;
import java.time.Instant;
import java.time.LocalDate;

/** One registration, as it counts. */
public record RegisteredHead(
        long plannedExamId,
        long classId,
        long studentId,
        CandidateStatus status,
        LocalDate appliedOn,
        Instant registeredAt) {}
