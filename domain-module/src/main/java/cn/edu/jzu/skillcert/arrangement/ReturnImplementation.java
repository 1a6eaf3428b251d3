package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.shared.Reasoned;

public record ReturnImplementation(ImplementationRef plan, String reason) implements Reasoned {}
