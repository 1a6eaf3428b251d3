package cn.edu.jzu.skillcert.organization;

/** @param code unique, as it stands on the door; cannot be changed later */
public record OpenRoom(String code, RoomFacts facts) {}
