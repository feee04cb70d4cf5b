package org.waymark.core.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.document.Characters;

/**
 * What a new password must be: long enough, without the names that everybody tries first, and not to be guessed within a
 * hundred million attempts as <a href="https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler">zxcvbn</a>
 * counts them, which knows the 30,000 commonest passwords, words, names, dates, keyboards, sequences and repetitions.
 */
public final class NewPassword {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most characters. */
    public static final int LONGEST = 200;

    private static final String PRODUCT = "waymark";

    /** Shorter names stand in other words by chance. */
    private static final int SHORTEST_TELLING_NAME = 4;

    private static final double FEWEST_GUESSES = 1e8;

    /** Looking takes quadratic time; what is hard to guess by then does not become easier. */
    private static final int LOOKED_AT = 64;

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    private NewPassword() {}

    /** Empty if nothing speaks against it as a password of {@code name}. */
    public static Optional<PasswordFlaw> flaw(String password, AccountName name) {
        int length = Characters.count(password);
        if (length < SHORTEST) return Optional.of(PasswordFlaw.TOO_SHORT);
        if (length > LONGEST) return Optional.of(PasswordFlaw.TOO_LONG);
        var names = names(name);
        var lower = password.toLowerCase(Locale.ROOT);
        boolean telling = names.stream()
                .filter(each -> each.length() >= SHORTEST_TELLING_NAME)
                .anyMatch(lower::contains);
        return telling ? Optional.of(PasswordFlaw.CONTAINS_NAME) : guessable(password, names);
    }

    /** @throws IllegalArgumentException that says what speaks against it */
    public static void require(String password, AccountName name) {
        flaw(password, name).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw.sentence());
        });
    }

    /** The name, and of {@code ada@example.org} the part before the sign, too. */
    private static List<String> names(AccountName name) {
        return Stream.of(PRODUCT, name.value(), name.value().replaceFirst("@.*", ""))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<PasswordFlaw> guessable(String password, List<String> names) {
        var strength = ESTIMATOR.measure(password.substring(0, Math.min(LOOKED_AT, password.length())), names);
        if (strength.getGuesses() >= FEWEST_GUESSES) return Optional.empty();
        return strength.getSequence().stream()
                .max(Comparator.comparingInt(match -> match.token.length()))
                .map(NewPassword::flaw)
                .or(() -> Optional.of(PasswordFlaw.GUESSABLE));
    }

    /** What most of it is. */
    private static PasswordFlaw flaw(Match match) {
        return switch (match.pattern) {
            case Repeat -> PasswordFlaw.REPETITION;
            case Sequence -> isOneSign(match.token.toString()) ? PasswordFlaw.REPETITION : PasswordFlaw.SEQUENCE;
            case Spatial -> PasswordFlaw.KEYBOARD;
            case Dictionary -> "passwords".equals(match.dictionaryName) ? PasswordFlaw.COMMON : PasswordFlaw.GUESSABLE;
            case Bruteforce, Regex, Date -> PasswordFlaw.GUESSABLE;
        };
    }

    /** zxcvbn takes "aaaa" for a sequence whose step is 0. */
    private static boolean isOneSign(String token) {
        return token.chars().distinct().count() == 1;
    }
}
