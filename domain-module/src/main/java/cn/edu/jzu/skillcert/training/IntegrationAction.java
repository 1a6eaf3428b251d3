package cn.edu.jzu.skillcert.training;

/** What can be done with an integration report. */
public enum IntegrationAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    RETURN
}
