package cn.edu.jzu.skillcert.reference;

import java.io.Serializable;

/**
 * Each part may be null for any.
 *
 * @param text part of code or name
 */
public record OrganizationFilter(String text, Boolean retired) implements Serializable {

    public static final OrganizationFilter ALL = new OrganizationFilter(null, null);
}
