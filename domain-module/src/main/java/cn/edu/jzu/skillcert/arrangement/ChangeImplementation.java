package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.shared.Reasoned;

/** Takes an approved plan up again. */
public record ChangeImplementation(ImplementationRef plan, String reason) implements Reasoned {}
