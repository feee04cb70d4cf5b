package org.waymark.persistence.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.waymark.core.account.NewPassword;

/**
 * Argon2id with 19 MiB, two passes and one lane: the first choice of the
 * <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP password storage
 * cheat sheet</a>. The parameters stand in each hash, so that they can be raised without breaking old hashes.
 */
public final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** Without what looks alike (0 O 1 l I), since people copy it by hand. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GENERATED_LENGTH = 20;

    private Passwords() {}

    public static String hash(String password, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return ARGON2ID.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
    }

    /** Takes as long for a password of any length: one that is too long to be right is cut, and never right. */
    public static boolean matches(String password, String hash) {
        boolean canBeRight = password.length() <= 2 * NewPassword.LONGEST;
        var looked = canBeRight ? password : password.substring(0, NewPassword.LONGEST);
        return Argon2Function.getInstanceFromHash(hash)
                        .check(looked.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8))
                && canBeRight;
    }

    /** A password nobody guesses: 20 of 55 letters and digits, 115 bits. */
    public static String generated(SecureRandom random) {
        var password = new StringBuilder();
        for (int i = 0; i < GENERATED_LENGTH; i++) password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return password.toString();
    }
}
