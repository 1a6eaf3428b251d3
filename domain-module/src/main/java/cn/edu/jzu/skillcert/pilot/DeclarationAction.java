package cn.edu.jzu.skillcert.pilot;

/** What can be done with a declaration. */
public enum DeclarationAction {
    EDIT,
    SUBMIT,
    /** Also takes back that nothing is declared. */
    WITHDRAW,
    DECLINE,
    RETURN
}
