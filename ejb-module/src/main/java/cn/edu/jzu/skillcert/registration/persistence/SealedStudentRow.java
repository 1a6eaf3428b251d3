package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.shared.SealedText;

/** A student as the database has him; who hands him on opens and masks the numbers. */
public record SealedStudentRow(
        long id,
        String studentNumber,
        String name,
        DocumentType documentType,
        SealedText idNumber,
        SealedText phone,
        String classCode,
        String className,
        String programme,
        int enrolmentYear,
        String departmentName,
        boolean departed) {}
