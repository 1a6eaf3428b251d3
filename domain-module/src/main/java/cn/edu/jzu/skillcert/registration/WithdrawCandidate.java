package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;

public record WithdrawCandidate(CandidateRef candidate, String reason) implements Reasoned {}
