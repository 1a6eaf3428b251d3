package cn.edu.jzu.skillcert.shared;

/** Kinds of personal data that are kept encrypted. A value sealed as one kind cannot be opened as another. */
public enum PersonalField {
    ID_NUMBER,
    PHONE
}
