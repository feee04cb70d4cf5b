package org.waymark.server.command;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Passes everything on, and remembers why writing failed: the writers in front of it swallow that. */
final class WatchedStream extends OutputStream {

    private final OutputStream stream;
    private @Nullable IOException failure;

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    /** Why the first write that failed did; nothing if none did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            if (failure == null) failure = e;
            throw e;
        }
    }
}
