package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * What the department says of the site, as typed.
 *
 * @param seats for candidates, all rooms together
 * @param conditions rooms, machines, network, monitoring, identity checks
 */
public record SiteDraft(Long certificateId, String place, Integer seats, String conditions) implements Serializable {}
