package cn.edu.jzu.skillcert.registration.persistence;

/** Which student number an ID number, known by its index, belongs to. */
public record HeldNumber(String studentNumber, String idIndex) {}
