package cn.edu.jzu.skillcert.agreement;

/** Replaces what a draft says. */
public record ReviseAgreement(AgreementRef agreement, String title, String text, TermSheet terms) {}
