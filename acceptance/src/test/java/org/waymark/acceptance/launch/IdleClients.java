package org.waymark.acceptance.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.ServerDatabase;
import org.waymark.acceptance.rest.Answering;
import org.waymark.acceptance.rest.Api;

/** Clients that let no request end: what a stop meets at its worst. */
final class IdleClients implements AutoCloseable {
    /** More than one processor can work on at once. */
    private static final int OF_EACH_KIND = 5;

    private final URI server;
    private final ServerDatabase database;
    /** Held, for the driver closes connections that nobody holds. */
    private @Nullable Connection lock;

    private final List<Socket> sockets = new ArrayList<>();

    IdleClients(RunningServer running) {
        server = running.address();
        database = running.database();
    }

    /** Begins requests of each kind, and leaves them. */
    void cling() {
        String evaluation = evaluation();
        lockAssessments();
        for (int client = 0; client < OF_EACH_KIND; client++) {
            send("GET / HTTP/1.1\r\nHost: half.a.head\r\n");
            send(post("api/v1/evaluations", 100_000, "{\"answers\":"));
            send(post("api/v1/evaluations", evaluation.length(), evaluation));
            // waits for the table
            send(post("api/v1/assessments", 0, ""));
        }
    }

    /** Until the database ends, and the connection with it. */
    private void lockAssessments() {
        try {
            lock = database.connect();
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table assessment in access exclusive mode");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String evaluation() {
        try (var api = Api.of(server)) {
            var answering = new Answering(api.get("api/v1/model").expect(200).json());
            return answering
                    .questions()
                    .filter(question -> question.path("kind").asString().equals("importance"))
                    .map(question -> "\"%s\":3".formatted(question.path("key").asString()))
                    .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
        }
    }

    private static String post(String path, int length, String body) {
        return """
                POST /%s HTTP/1.1\r
                Host: clinging\r
                Content-Type: application/json\r
                Content-Length: %s\r
                \r
                %s""".formatted(path, length, body);
    }

    private void send(String text) {
        try {
            var socket = new Socket(server.getHost(), server.getPort());
            sockets.add(socket);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) socket.close();
    }
}
