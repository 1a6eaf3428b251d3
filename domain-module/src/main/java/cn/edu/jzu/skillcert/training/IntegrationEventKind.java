package cn.edu.jzu.skillcert.training;

/** What happened to an integration report, for its trail. */
public enum IntegrationEventKind {
    SUBMITTED,
    WITHDRAWN,
    RETURNED
}
