package org.waymark.acceptance.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An answer as it came over the wire. */
record RawReply(int status, String head, Map<String, String> headers, byte[] body) {

    /** The next answer; nothing if the connection ended before it. */
    static Optional<RawReply> read(InputStream input, boolean isForHead) throws IOException {
        var head = head(input);
        if (head.isEmpty()) return Optional.empty();
        var headers = new TreeMap<String, String>();
        for (var line : head.lines().skip(1).toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        if (!head.matches("(?s)HTTP/1\\.[01] \\d{3} .*")) throw new IOException("no HTTP: " + head);
        int status = Integer.parseInt(head.substring(9, 12));
        if (status == 100) return read(input, isForHead);
        boolean isEmpty = isForHead || status == 204 || status == 304;
        return Optional.of(new RawReply(status, head, headers, isEmpty ? new byte[0] : body(input, headers)));
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    String text() {
        return new String(body, ISO_8859_1);
    }

    boolean endsConnection() {
        return header("Connection").equalsIgnoreCase("close");
    }

    private static String head(InputStream input) throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (true) {
            int next = input.read();
            if (next < 0) {
                if (bytes.size() == 0) return "";
                throw new EOFException("an answer without an end: " + bytes.toString(ISO_8859_1));
            }
            bytes.write(next);
            if (next == '\n' && bytes.toString(ISO_8859_1).endsWith("\r\n\r\n")) return bytes.toString(ISO_8859_1);
        }
    }

    private static byte[] body(InputStream input, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) return chunks(input);
        var length = headers.get("content-length");
        return length == null ? input.readAllBytes() : input.readNBytes(Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream input) throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(input), 16);
            all.write(input.readNBytes(size));
            line(input);
            if (size == 0) return all.toByteArray();
        }
    }

    private static String line(InputStream input) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) bytes.write(next);
        return bytes.toString(ISO_8859_1).strip();
    }
}
