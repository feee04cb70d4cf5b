package org.waymark.admin.access;

import java.time.Duration;
import org.waymark.uikit.text.Phrase;

/** Says how long somebody must wait whose attempts failed. */
public final class Waiting {

    private Waiting() {}

    /** Rounded up, so that waiting as long as it says is always enough. */
    public static Phrase phrase(Duration untilNext) {
        long seconds = Math.max(1, untilNext.plusMillis(999).toSeconds());
        return seconds < 60
                ? Phrase.of("sign-in.problem.wait-seconds", seconds)
                : Phrase.of("sign-in.problem.wait-minutes", (seconds + 59) / 60);
    }
}
