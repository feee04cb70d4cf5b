package org.waymark.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which requests are let in to the applications. What the application server trips over, answers twice in different ways or
 * takes for something else is refused here, with the status that HTTP has for it.
 */
final class RequestRules {
    /** The most bytes of a body, as the API and both applications' pages have it. */
    static final long LARGEST_BODY = 64 * 1024;

    /** Of the path and the query together, in bytes. */
    static final int LONGEST_TARGET = 4 * 1024;

    private static final String API = "/api";
    private static final List<String> OF_PAGES = List.of("GET", "HEAD", "POST");
    private static final List<String> OF_THE_API = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    /** Visible ASCII without what RFC 3986 keeps out of paths and browsers and servers read in different ways. */
    private static final Pattern PATH = Pattern.compile("/[!-~&&[^\\\\\"<>^`{|}#?\\[\\]]]*");

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,253})|\\[[0-9A-Fa-f:.]{2,45}])(?::(\\d{1,5}))?");
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(?:\\d{1,15}-|-\\d{1,15}|(\\d{1,15})-(\\d{1,15}))");

    private RequestRules() {}

    /** Methods that are answered at a path. */
    static List<String> methodsAt(String path) {
        return isForTheApi(path) ? OF_THE_API : OF_PAGES;
    }

    static boolean isForTheApi(String path) {
        return path.startsWith(API + "/") || path.equals(API);
    }

    /** What is wrong with a request, as an HTTP status; nothing if it is let in. */
    static OptionalInt refusal(RequestHead head) {
        if (head.path().length() + head.query().length() > LONGEST_TARGET) return OptionalInt.of(414);
        if (!isSoundPath(head.path()) || !hasSoundHost(head)) return OptionalInt.of(400);
        // nothing here has one in its path, and the application server fails at some
        if (head.path().contains(":")
                || head.path().contains("%3A")
                || head.path().contains("%3a")) {
            return OptionalInt.of(404);
        }
        if (!methodsAt(head.path()).contains(head.method())) return OptionalInt.of(405);
        if (head.isChunked() && !isForTheApi(head.path())) return OptionalInt.of(411);
        return head.length() > LARGEST_BODY ? OptionalInt.of(413) : OptionalInt.empty();
    }

    /** Ends of a body that are given in two ways, or in a way that nobody reads here, end the connection. */
    static boolean hasSoundEnd(RequestHead head) {
        var encodings = head.transferEncodings();
        if (encodings.isEmpty()) return true;
        return encodings.equals(List.of("chunked")) && !head.hasLength() && !head.isHttp10();
    }

    /** Well written, in UTF-8, without control characters and dot segments. */
    static boolean isSoundPath(String path) {
        if (!PATH.matcher(path).matches() || BROKEN_ESCAPE.matcher(path).find()) return false;
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unescaped(path)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
        return decoded.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\') && hasNoDotSegment(decoded);
    }

    private static byte[] unescaped(String path) {
        var bytes = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(path, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) path.charAt(i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Clients resolve them before they send; the application server answers some of them with nothing. */
    private static boolean hasNoDotSegment(String path) {
        return Stream.of(path.split("/"))
                .map(segment -> segment.replaceFirst(";.*", ""))
                .noneMatch(name -> name.equals(".") || name.equals(".."));
    }

    /** HTTP/1.0 knows no hosts. */
    private static boolean hasSoundHost(RequestHead head) {
        var hosts = head.hosts();
        return hosts.isEmpty() ? head.isHttp10() : hosts.size() == 1 && isSoundHost(hosts.getFirst());
    }

    static boolean isSoundHost(String host) {
        var matcher = HOST.matcher(host);
        return matcher.matches() && (matcher.group(1) == null || Integer.parseInt(matcher.group(1)) <= 65_535);
    }

    /** One range with a sound order; a server may leave every other out of account, and this one does. */
    static boolean isServedRange(String range) {
        var matcher = ONE_RANGE.matcher(range);
        return matcher.matches()
                && (matcher.group(1) == null || Long.parseLong(matcher.group(1)) <= Long.parseLong(matcher.group(2)));
    }
}
