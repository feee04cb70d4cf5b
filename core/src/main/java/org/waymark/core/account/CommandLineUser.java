package org.waymark.core.account;

import java.util.Locale;

/**
 * Who acts on the command line: a user of the operating system on a host, and no account.
 *
 * @param user as the operating system names them
 * @param host the name of the machine
 */
public record CommandLineUser(String user, String host) {

    private static final int LONGEST_NAME = 64;

    /** As the author of a draft, where names have the form of account names. */
    public AccountName asAuthor() {
        var name = (user + "@" + host).toLowerCase(Locale.ROOT).replaceAll("[^\\p{Ll}\\p{Lo}\\p{N}._@+-]", "-");
        return new AccountName(name.substring(0, Math.min(LONGEST_NAME, name.length())));
    }

    /** As it stands in the audit log; no account can have such a name: {@code ada@build-7 (command line)}. */
    @Override
    public String toString() {
        return "%s@%s (command line)".formatted(user, host);
    }
}
