package org.waymark.core.document;

import java.util.Locale;

/**
 * What a value throws when it cannot be made of what a document says: a code with arguments, so that a reader can report it
 * in every language. Its message is English.
 */
public class RefusedValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Finding reason;

    public RefusedValue(FindingCode code, Object... arguments) {
        this.reason = Finding.error("$", code, arguments);
    }

    @Override
    public String getMessage() {
        return FindingTexts.in(Locale.ENGLISH).problem(reason);
    }

    /**
     * Why a value was refused, as an argument of a finding: {@link FindingTexts} words a code in its language. Of any other
     * refusal, which a reader should have prevented, it is the English sentence.
     */
    public static Object reason(IllegalArgumentException refusal) {
        return refusal instanceof RefusedValue coded ? coded.reason : Sentences.sentence(refusal.getMessage());
    }
}
