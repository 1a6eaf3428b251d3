package cn.edu.jzu.skillcert.registration;

/** Both approvals: the organization's own, and the higher authority's as 教务处 records it. */
public interface SiteApproval {

    void approveForOrganization(ApproveSite command);

    void returnToDepartment(ReturnSite command);

    void recordAuthority(RecordAuthority command);
}
