package cn.edu.jzu.skillcert.longwork.service;

/** Event: a job was ordered; whoever runs it waits for the commit. */
public record WorkQueued(long id) {}
