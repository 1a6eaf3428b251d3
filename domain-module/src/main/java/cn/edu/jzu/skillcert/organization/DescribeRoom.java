package cn.edu.jzu.skillcert.organization;

public record DescribeRoom(long id, long version, RoomFacts facts) {}
