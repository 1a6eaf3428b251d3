package cn.edu.jzu.skillcert.training;

import java.io.Serializable;

/**
 * A course of the programme that takes in what the certificate wants.
 *
 * @param hours in the plan, or null if not decided
 */
public record IntegrationCourse(String name, Integer hours) implements Serializable {}
