package cn.edu.jzu.skillcert.registration;

/** The two papers of an application for an exam site. */
public enum SitePaper {
    ORGANIZATION,
    AUTHORITY
}
