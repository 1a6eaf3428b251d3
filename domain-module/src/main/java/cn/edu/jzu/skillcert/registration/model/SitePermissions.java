package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.registration.SiteAction;
import java.util.EnumSet;
import java.util.Set;

/** What this caller may do with an application now: role, owner and phase together. */
public final class SitePermissions {

    private SitePermissions() {}

    /** @param answersItself whether the organization has an account; else the department records what it answers */
    public static Set<SiteAction> allowed(SiteApplication site, Authority caller, boolean answersItself) {
        Set<SiteAction> allowed = EnumSet.noneOf(SiteAction.class);
        for (SiteAction action : SiteAction.values()) {
            if (site.permits(action) && reaches(function(action), site, caller)) {
                allowed.add(action);
            }
        }
        if (answersItself) {
            allowed.remove(SiteAction.RECORD_ORGANIZATION);
        }
        return allowed;
    }

    private static BusinessFunction function(SiteAction action) {
        return switch (action) {
            case EDIT, SUBMIT, RECORD_ORGANIZATION, CHANGE -> BusinessFunction.APPLY_FOR_SITES;
            case APPROVE_FOR_ORGANIZATION, RETURN -> BusinessFunction.APPROVE_SITES_FOR_ORGANIZATION;
            case RECORD_AUTHORITY -> BusinessFunction.RECORD_SITE_APPROVALS;
        };
    }

    private static boolean reaches(BusinessFunction function, SiteApplication site, Authority caller) {
        DataScope scope = caller.scopeOf(function);
        return scope instanceof DataScope.WholeSchool
                || scope instanceof DataScope.OfDepartments departments
                        && departments.departmentIds().contains(site.getDepartmentId())
                || scope instanceof DataScope.OfOrganization organizations
                        && organizations.organizationIds().contains(site.getOrganizationId());
    }
}
