package org.waymark.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    private static final AccountName ADA = new AccountName("lovelace@example.org");

    @ParameterizedTest
    @CsvSource({
        "eleven char, TOO_SHORT",
        "aaaaaaaaaaaa, REPETITION",
        "бббббббббббб, REPETITION",
        "1111111111111111111111, REPETITION",
        "121212121212, REPETITION",
        "passwordpassword, REPETITION",
        "letmeinletmein, REPETITION",
        "abcdefghijkl, SEQUENCE",
        "9876543210987, SEQUENCE",
        "qwertyuiop[], KEYBOARD",
        "asdfghjkl;'#, KEYBOARD",
        "password1234, COMMON",
        "P@ssw0rd1234, COMMON",
        "1qaz2wsx3edc, COMMON",
        "qwertyuiop12, COMMON",
        "iloveyou1234, COMMON",
        "administrator, GUESSABLE",
        "unbelievable, GUESSABLE",
        "my waymark key 27, CONTAINS_NAME",
        "WayMark-Horse-Lake, CONTAINS_NAME",
        "for Lovelace only 7, CONTAINS_NAME"
    })
    void thatSomebodyElseTriesIsRefusedForTheReasonThatIsTrue(String poor, PasswordFlaw flaw) {
        assertEquals(Optional.of(flaw), NewPassword.flaw(poor, ADA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "xK9#mQ2$vL5p",
                "Grüße, 𝒲örld and more",
                "лошадь батарея скрепка",
                "kf7mz-q2xwp-9htba-3npcd"
            })
    void ofUnrelatedWordsOrByChanceIsTaken(String good) {
        assertEquals(Optional.empty(), NewPassword.flaw(good, ADA));
    }

    @Test
    void mayContainAShortNameByChance() {
        assertEquals(Optional.empty(), NewPassword.flaw("seldom canals overflow", new AccountName("an")));
    }

    @Test
    void isCountedInCharactersNotInUnits() {
        assertEquals(Optional.of(PasswordFlaw.TOO_SHORT), NewPassword.flaw("𝒲".repeat(11), ADA));
        assertEquals(Optional.of(PasswordFlaw.TOO_LONG), NewPassword.flaw("x".repeat(201), ADA));
    }

    @Test
    void thatIsLongIsLookedAtInNoTime() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> NewPassword.flaw("ab1".repeat(66), ADA));
    }

    @Test
    void isRefusedWithTheReasonAndTheWayOut() {
        var refused = assertThrows(IllegalArgumentException.class, () -> NewPassword.require("aaaaaaaaaaaa", ADA));

        assertEquals(
                "The password repeats itself. Maybe use a few unrelated words, 12 to 200 characters together.",
                refused.getMessage());
    }
}
