package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;

/** The readings of 首次参加X证书考核 (R-12.3, A7): which earlier exam makes a later one not the first. */
public enum FirstTimeReading {
    /** A: same certificate and level. */
    SAME_LEVEL,
    /** B: same certificate, any level. */
    SAME_CERTIFICATE,
    /** C: any 1+X certificate. */
    ANY_CERTIFICATE;

    public static FirstTimeReading in(ParameterValues values) {
        return valueOf(values.choice(ParameterKey.FIRST_TIME_READING));
    }

    /** Whether an exam after the earlier one is not the first. */
    public boolean isAgain(long certificateId, SkillLevel level, long earlierCertificateId, SkillLevel earlierLevel) {
        return switch (this) {
            case SAME_LEVEL -> certificateId == earlierCertificateId && level == earlierLevel;
            case SAME_CERTIFICATE -> certificateId == earlierCertificateId;
            case ANY_CERTIFICATE -> true;
        };
    }
}
