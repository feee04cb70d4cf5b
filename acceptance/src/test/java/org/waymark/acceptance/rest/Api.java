package org.waymark.acceptance.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A client of the REST API at {@code server}, whose address ends with a slash. */
public record Api(URI server, HttpClient client) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    public static Api of(URI server) {
        return new Api(
                server,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(PATIENCE)
                        .build());
    }

    public HttpReply get(String path) {
        return send("GET", path, new byte[0], Map.of());
    }

    public HttpReply get(String path, String header, String value) {
        return send("GET", path, new byte[0], Map.of(header, value));
    }

    public HttpReply post(String path) {
        return send("POST", path, new byte[0], Map.of());
    }

    public HttpReply post(String path, String body) {
        return send("POST", path, body.getBytes(), JSON);
    }

    public HttpReply put(String path, String body) {
        return send("PUT", path, body.getBytes(), JSON);
    }

    public HttpReply delete(String path) {
        return send("DELETE", path, new byte[0], Map.of());
    }

    /** Any request that Java's client is willing to send. */
    public HttpReply send(String method, String path, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new HttpReply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to %s %s".formatted(method, path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
