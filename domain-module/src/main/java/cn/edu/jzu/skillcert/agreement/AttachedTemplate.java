package cn.edu.jzu.skillcert.agreement;

/**
 * A template that is kept.
 *
 * @param agreement with its new version, which the next command sends
 * @param text its words for the draft; empty if it has pictures only
 */
public record AttachedTemplate(AgreementRef agreement, String text) {}
