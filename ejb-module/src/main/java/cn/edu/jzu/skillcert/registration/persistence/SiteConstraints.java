package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class SiteConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "siteapplication_open", SiteError.SITE_TAKEN,
                "siteapplication_approved", SiteError.SITE_TAKEN,
                "siteapplication_change", SiteError.CHANGE_PENDING);
    }
}
