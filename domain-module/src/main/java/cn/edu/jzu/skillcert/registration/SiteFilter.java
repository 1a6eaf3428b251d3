package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/** Which applications are wanted; a null says nothing. */
public record SiteFilter(Long departmentId, Long certificateId, SiteStatus status) implements Serializable {

    public static final SiteFilter ALL = new SiteFilter(null, null, null);
}
