package org.waymark.acceptance.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Connections on which a request was begun and not ended. */
final class SlowClients implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final List<Socket> sockets = new ArrayList<>();

    /** @param begun what each of them sends before it falls silent */
    static SlowClients sending(URI server, int count, String begun) throws IOException {
        var clients = new SlowClients();
        for (int i = 0; i < count; i++) {
            var socket = new Socket(server.getHost(), server.getPort());
            clients.sockets.add(socket);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(begun.getBytes(ISO_8859_1));
        }
        return clients;
    }

    /** The status lines that they are answered with at last. */
    List<String> answers() throws IOException {
        var answers = new ArrayList<String>();
        for (var socket : sockets) {
            answers.add(new String(socket.getInputStream().readNBytes("HTTP/1.1 408".length()), ISO_8859_1));
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) socket.close();
    }
}
