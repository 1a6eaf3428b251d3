package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;

/** Hashes with PBKDF2 (HMAC-SHA-512), and decides what may be a password. */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private final SecureRandom random = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hash;

    private String dummy;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        dummy = hash(oneTime());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    public boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Takes as long as a real comparison. */
    void pretendToMatch(String password) {
        matches(password, dummy);
    }

    /** A first password that can be read out over the telephone: no letter that looks like another. */
    public String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    /** Refuses what is too short or contains the user name. */
    public void mustBeAcceptable(String password, String username) {
        if (password.length() < SHORTEST) {
            throw new BusinessException(AccountError.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new BusinessException(AccountError.PASSWORD_CONTAINS_USERNAME);
        }
    }
}
