package org.waymark.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CommandLineUserTest {

    @Test
    void isAnAuthorWhateverTheOperatingSystemCallsThem() {
        assertEquals(
                "corp-grace-h@build-7",
                new CommandLineUser("CORP\\Grace H", "build-7").asAuthor().value());
        assertEquals("-@h", new CommandLineUser("?", "h").asAuthor().value());
        assertEquals(
                64,
                new CommandLineUser("g".repeat(80), "build-7")
                        .asAuthor()
                        .value()
                        .length());
    }

    @Test
    void cannotBeTakenForAnAccount() {
        var name = new CommandLineUser("grace", "build-7").toString();

        assertEquals("grace@build-7 (command line)", name);
        assertThrows(IllegalArgumentException.class, () -> new AccountName(name));
    }
}
