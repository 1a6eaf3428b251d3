package cn.edu.jzu.skillcert.agreement.persistence;

import cn.edu.jzu.skillcert.agreement.model.ExamUse;

/** An agreement as far as it decides whether exams are covered. */
public record CoveringAgreement(long id, long departmentId, ExamUse.Candidate terms) {}
