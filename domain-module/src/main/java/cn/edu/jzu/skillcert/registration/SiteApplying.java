package cn.edu.jzu.skillcert.registration;

/** The department's part: 考核站点申报. */
public interface SiteApplying {

    /** Refused with {@link SiteError#SITE_TAKEN} if there is one for this certificate; returns the id. */
    long open(OpenSite command);

    void revise(ReviseSite command);

    void submit(SiteRef site);
}
