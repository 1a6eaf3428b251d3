package cn.edu.jzu.skillcert.pilot;

/** What can be done with a request for adjustment, or with the package it is in. */
public enum AdjustmentAction {
    EDIT,
    SUBMIT,
    /** Also takes back that nothing is adjusted. */
    WITHDRAW,
    DECLINE,
    RETURN
}
