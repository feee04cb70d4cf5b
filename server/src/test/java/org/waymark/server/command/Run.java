package org.waymark.server.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What a call of the command line did: its status and what it wrote. */
record Run(int status, String out, String err) {

    static Run of(Object... arguments) {
        var out = new ByteArrayOutputStream();
        return to(out, arguments).with(out.toString(StandardCharsets.UTF_8));
    }

    /** The same, with another standard output, of which nothing is kept. */
    static Run to(OutputStream out, Object... arguments) {
        var err = new ByteArrayOutputStream();
        int status = Verbs.execute(
                out, err, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private Run with(String written) {
        return new Run(status, written, err);
    }
}
