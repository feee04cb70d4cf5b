package org.waymark.acceptance.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Optional;
import org.waymark.acceptance.rest.RawRequest.Manner;

/** A socket over which requests go as they are, one after the other for as long as the server keeps it open. */
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 50_000;

    /** How long the end of a request that is no request is waited for: the server still waits for the rest of it. */
    private static final int SHORT_PATIENCE_MILLIS = 1_000;

    private static final int PIECES = 4;

    private final Socket socket;
    private final InputStream input;
    private boolean isUsable = true;

    RawConnection(URI server) throws IOException {
        socket = new Socket("127.0.0.1", server.getPort());
        input = new BufferedInputStream(socket.getInputStream());
    }

    boolean isUsable() {
        return isUsable;
    }

    /** The answer; nothing if there was none, because the server ended the connection or waits for more. */
    Optional<RawReply> exchange(RawRequest request) throws IOException {
        boolean mayWaitForMore = request.manner() == Manner.CUT;
        socket.setSoTimeout(mayWaitForMore ? SHORT_PATIENCE_MILLIS : PATIENCE_MILLIS);
        try {
            send(request);
            var reply = RawReply.read(input, request.isForHead());
            isUsable = !mayWaitForMore && reply.isPresent() && !reply.get().endsConnection();
            return reply;
        } catch (SocketTimeoutException silence) {
            isUsable = false;
            if (mayWaitForMore) return Optional.empty();
            throw silence;
        }
    }

    private void send(RawRequest request) throws IOException {
        var output = socket.getOutputStream();
        var bytes = request.bytes();
        int pieces = request.manner() == Manner.SLOWLY ? PIECES : 1;
        for (int i = 0; i < pieces; i++) {
            int from = bytes.length * i / pieces;
            output.write(bytes, from, bytes.length * (i + 1) / pieces - from);
            output.flush();
            if (pieces > 1) pause();
        }
        if (request.manner() == Manner.CUT) socket.shutdownOutput();
    }

    /** What is tested is a client that sends slowly. */
    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
