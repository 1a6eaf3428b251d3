package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import java.time.LocalDate;

/**
 * What the rules look at of one application for an increase.
 *
 * @param replyNumber of the province's answer, or null before it
 */
public record IncreaseFacts(
        int heads, IncreaseStatus status, LocalDate filedOn, String replyNumber, LocalDate repliedOn) {}
