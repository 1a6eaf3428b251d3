package cn.edu.jzu.skillcert.reference.service;

/** Bounds for lists that are read whole. */
final class Lists {

    /** More than any of the dictionaries will ever have. */
    static final int WHOLE = 50_000;

    private Lists() {}
}
