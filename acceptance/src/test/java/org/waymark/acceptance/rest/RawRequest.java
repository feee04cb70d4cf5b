package org.waymark.acceptance.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/**
 * A request as it goes over the wire.
 *
 * @param isForHead whether its answer has no body
 */
record RawRequest(byte[] bytes, Manner manner, boolean isForHead) {

    /** How it is sent. */
    enum Manner {
        AT_ONCE,
        /** In pieces, with pauses between. */
        SLOWLY,
        /** And then nothing more: the client stops sending before the end. */
        CUT
    }

    static RawRequest of(String text, Manner manner) {
        return new RawRequest(text.getBytes(ISO_8859_1), manner, text.startsWith("HEAD "));
    }

    @Override
    public String toString() {
        var start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 600)), ISO_8859_1);
        return "%s, %s bytes: %s".formatted(manner, bytes.length, start);
    }
}
