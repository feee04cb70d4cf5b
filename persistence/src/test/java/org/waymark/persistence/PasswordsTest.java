package org.waymark.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String RIGHT = "correct horse battery";

    @Test
    void areHashedWithTheParametersThatOwaspAsksFor() {
        var hash = Passwords.hash(RIGHT, RANDOM);

        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    }

    @Test
    void getAnotherHashEachTime() {
        assertNotEquals(Passwords.hash(RIGHT, RANDOM), Passwords.hash(RIGHT, RANDOM));
    }

    @Test
    void matchWhenTheyAreTheSameAndOnlyThen() {
        var hash = Passwords.hash("Grüße, 𝒲örld and more", RANDOM);

        assertTrue(Passwords.matches("Grüße, 𝒲örld and more", hash));
        assertFalse(Passwords.matches("Grüsse, 𝒲örld and more", hash));
        assertFalse(Passwords.matches("", hash));
    }

    @Test
    void matchAHashThatWasMadeWithOtherParameters() {
        var older = "$argon2id$v=19$m=8192,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$";
        var hashed = Argon2Function.getInstance(8192, 3, 1, 32, Argon2.ID)
                .hash(RIGHT.getBytes(UTF_8), "somesaltsomesalt".getBytes(UTF_8))
                .getResult();

        assertTrue(hashed.startsWith(older), hashed);
        assertTrue(Passwords.matches(RIGHT, hashed));
    }

    @Test
    void thatAreVeryLongAreNeverRightEvenIfTheirBeginningIs() {
        var longest = "x".repeat(200);
        var hash = Passwords.hash(longest, RANDOM);

        assertTrue(Passwords.matches(longest, hash));
        assertFalse(Passwords.matches("x".repeat(1_000_000), hash));
    }

    @Test
    void thatAreGeneratedAreLongAndNeverTheSame() {
        var generated = Passwords.generated(RANDOM);

        assertEquals(20, generated.length());
        assertTrue(generated.matches("[a-zA-Z2-9&&[^lIO]]+"), generated);
        assertNotEquals(generated, Passwords.generated(RANDOM));
    }

    /** Of a few runs the quickest is compared, which the rest of the machine disturbs least. */
    @Test
    void takeAsLongToRefuseWhenThereIsNothingToCompareWith() {
        var check = new PasswordCheck();
        var known = Optional.of(Passwords.hash(RIGHT, RANDOM));

        long withHash = quickest(() -> check.isRight("wrong horse battery", known));
        long withoutHash = quickest(() -> check.isRight("wrong horse battery", Optional.empty()));

        double ratio = (double) withoutHash / withHash;
        assertTrue(ratio > 0.5 && ratio < 2, "%d ns and %d ns".formatted(withHash, withoutHash));
    }

    private static long quickest(Runnable act) {
        return LongStream.range(0, 8)
                .map(run -> {
                    long start = System.nanoTime();
                    act.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
