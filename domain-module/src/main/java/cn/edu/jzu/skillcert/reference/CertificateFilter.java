package cn.edu.jzu.skillcert.reference;

import java.io.Serializable;

/**
 * Each part may be null for any.
 *
 * @param text part of code or name
 */
public record CertificateFilter(String text, Long organizationId, Boolean retired) implements Serializable {

    public static final CertificateFilter ALL = new CertificateFilter(null, null, null);
}
