package cn.edu.jzu.skillcert.pilot;

/** What can be done with a round. The same policy tells the page which buttons to show and the service what to refuse. */
public enum PilotRoundAction {
    DESCRIBE,
    CONSENT,
    RECORD_UPLOAD,
    APPROVE
}
