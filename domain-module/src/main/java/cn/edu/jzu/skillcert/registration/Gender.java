package cn.edu.jzu.skillcert.registration;

/** As an ID number says it. */
public enum Gender {
    MALE,
    FEMALE
}
