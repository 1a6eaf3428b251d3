package cn.edu.jzu.skillcert.registration;

public record WithdrawCandidate(CandidateRef candidate, String reason) {}
