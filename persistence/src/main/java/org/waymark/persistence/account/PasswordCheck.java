package org.waymark.persistence.account;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiPredicate;

/**
 * Compares passwords, as many at a time as there are processors: each comparison takes a processor and 19 MiB, and
 * many attempts at once on many names must not take the whole node.
 */
@Singleton
class PasswordCheck {

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Of a password nobody knows: an unknown name is compared with it, so that it takes as long as a known one. */
    private final String nobodys = hashOfNobody();

    private final BiPredicate<String, String> matcher;

    PasswordCheck() {
        this(Passwords::matches);
    }

    /** @param matcher of a password and a hash */
    PasswordCheck(BiPredicate<String, String> matcher) {
        this.matcher = matcher;
    }

    boolean isRight(String password, Optional<String> hash) {
        places.acquireUninterruptibly();
        try {
            return matcher.test(password, hash.orElse(nobodys));
        } finally {
            places.release();
        }
    }

    private static String hashOfNobody() {
        var random = new SecureRandom();
        return Passwords.hash(Passwords.generated(random), random);
    }
}
