package org.waymark.persistence.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** An unknown name costs what a known one costs: one comparison with a hash of the same parameters. */
    @Test
    void areComparedOnceWhetherThereIsAHashOrNot() {
        var compared = new ArrayList<String>();
        var check = new PasswordCheck((password, hash) -> compared.add(hash) && Passwords.matches(password, hash));

        assertTrue(check.isRight(RIGHT, Optional.of(Passwords.hash(RIGHT, RANDOM))));
        assertFalse(check.isRight(RIGHT, Optional.empty()));

        assertEquals(2, compared.size());
        assertEquals(parameters(compared.getFirst()), parameters(compared.getLast()));
    }

    private static List<String> parameters(String hash) {
        return List.of(hash.split("\\$")).subList(1, 4);
    }
}
