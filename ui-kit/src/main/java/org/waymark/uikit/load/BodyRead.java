package org.waymark.uikit.load;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** Reads a body as it comes in, never waiting for more. */
final class BodyRead implements ReadListener {
    private final ServletInputStream stream;
    private final int largest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] piece = new byte[4 * 1024];
    private final AtomicBoolean ended = new AtomicBoolean();
    private IntConsumer end = status -> {};

    BodyRead(ServletInputStream stream, int largest) {
        this.stream = stream;
        this.largest = largest;
    }

    /** @param end is told 200 when all of it is here, else the status to refuse it with */
    void whenRead(IntConsumer end) {
        this.end = end;
        stream.setReadListener(this);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The stream of this server is finished as soon as the last byte has come, read or not: so readiness is asked first. */
    @Override
    public void onDataAvailable() throws IOException {
        while (stream.isReady()) {
            int read = stream.read(piece);
            if (read < 0) break;
            bytes.write(piece, 0, read);
            if (bytes.size() > largest) {
                end(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
        }
        if (stream.isFinished()) onAllDataRead();
    }

    @Override
    public void onAllDataRead() {
        end(HttpServletResponse.SC_OK);
    }

    @Override
    public void onError(Throwable failure) {
        end(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** The first to say how it ended is believed: the container, the last byte, or the clock. */
    void end(int status) {
        if (ended.compareAndSet(false, true)) end.accept(status);
    }
}
