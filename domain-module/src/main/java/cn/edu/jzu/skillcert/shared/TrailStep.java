package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of who did what when, as a record's page shows it.
 *
 * @param act constant whose text stands in the feature's bundle, e.g. of a review decision
 * @param heads how many people it was about, or null
 * @param who name of the person
 * @param onBehalfOf name of the office holder who delegated the task, or null
 * @param remark reason or opinion, or null
 */
public record TrailStep(Instant at, Enum<?> act, Integer heads, String who, String onBehalfOf, String remark)
        implements Serializable {}
