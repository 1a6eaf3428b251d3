package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.longwork.WorkKind;

/** Long work with photos. */
public enum PhotoWork implements WorkKind {
    INTAKE,
    CONTACT_SHEETS
}
