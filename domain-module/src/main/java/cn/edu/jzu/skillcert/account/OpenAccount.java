package cn.edu.jzu.skillcert.account;

/**
 * Somebody may enter from now on.
 *
 * @param username two to 64 small letters, digits, dots, hyphens or underscores; cannot be changed later
 * @param email may be null
 */
public record OpenAccount(String username, String name, String email) {}
