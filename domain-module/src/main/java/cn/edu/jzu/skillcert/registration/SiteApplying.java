package cn.edu.jzu.skillcert.registration;

/** The department's part: 考核站点申报. */
public interface SiteApplying {

    /**
     * For one more site, or for a change of an approved one, which stays valid until the change is approved.
     *
     * @return the id; refused with {@link SiteError#SITE_TAKEN} if this place has or awaits one for this certificate, with
     *     {@link SiteError#CHANGE_PENDING} if the site is being changed already
     */
    long open(OpenSite command);

    void revise(ReviseSite command);

    void submit(SiteRef site);
}
