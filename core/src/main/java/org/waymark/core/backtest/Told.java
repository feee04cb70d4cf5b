package org.waymark.core.backtest;

import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.model.AlternativeId;

/** The names of what is told, as results have them: the kinds that are stored and counted, and who nothing can be said of. */
public final class Told {

    public static final String TOO_CLOSE = "too-close";
    public static final String NONE_FITS = "none-fits";

    /** The answers do not count under the model. */
    public static final String CANNOT_SAY = "cannot-say";

    private static final String RECOMMENDED = "recommended:";

    private Told() {}

    static String of(Complete outcome) {
        return switch (outcome.kind().orElseThrow()) {
            case RECOMMENDED -> of(outcome.recommended().orElseThrow());
            case TOO_CLOSE -> TOO_CLOSE;
            case NONE_FITS -> NONE_FITS;
        };
    }

    /** That this path is recommended. */
    public static String of(AlternativeId path) {
        return RECOMMENDED + path.key();
    }
}
