package cn.edu.jzu.skillcert.registration;

import java.io.InputStream;

/**
 * Both approvals, each with its paper as PDF: the organization's own, or as the department records it if the
 * organization has no account here; and the higher authority's as 教务处 records it. Submission, organization,
 * authority: none is dated before the one before it.
 */
public interface SiteApproval {

    void approveForOrganization(ApproveSite command, String fileName, InputStream paper);

    void returnToDepartment(ReturnSite command);

    /** A no hands the application back to be changed. Refused if the organization can answer here itself. */
    void recordOrganization(RecordOrganization command, String fileName, InputStream paper);

    /** The approval of a change ends the site that is changed. */
    void recordAuthority(RecordAuthority command, String fileName, InputStream paper);
}
