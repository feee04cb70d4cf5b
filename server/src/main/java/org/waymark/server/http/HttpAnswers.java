package org.waymark.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/** What every answer has in common, whoever made it. */
final class HttpAnswers {
    /** For what no application answered; each application has a policy of its own for its pages. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static final String SERVER_PAGE = "<!DOCTYPE html PUBLIC";

    private HttpAnswers() {}

    /** The same, or our words if it is an error that says nothing. */
    static HttpPacket inOurWords(HttpResponsePacket response, HttpPacket packet) {
        response.getReasonPhraseRawDC().recycle();
        if (response.getStatus() < 400 || !isSilent(packet) && !isOfTheServer(packet)) return packet;
        var request = response.getRequest();
        var words = StatusText.of(response.getStatus(), request.getHeader("Accept-Language"));
        var path = pathOf(request);
        boolean isForTheApi = RequestRules.isForTheApi(path);
        if (response.getStatus() == 405 && !response.containsHeader(Header.Allow)) {
            response.setHeader(Header.Allow, String.join(", ", RequestRules.methodsAt(path)));
        }
        var body = isForTheApi ? words.asProblem() : words.asPage();
        StatusText.statusLine(response.getStatus()).setValues(response);
        response.setContentType(isForTheApi ? "application/problem+json" : "text/html;charset=utf-8");
        response.setHeader(Header.CacheControl, "no-store");
        response.setHeader(Header.ContentLanguage, "en");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(body.length);
        return HttpContent.builder(response).content(wrapped(body)).last(true).build();
    }

    /** The error pages of the application server, which name its make, all begin so; those of our applications do not. */
    private static boolean isOfTheServer(HttpPacket packet) {
        if (!(packet instanceof HttpContent content) || !content.isLast()) return false;
        var body = content.getContent();
        int end = Math.min(body.limit(), body.position() + SERVER_PAGE.length());
        return body.toStringContent(StandardCharsets.ISO_8859_1, body.position(), end)
                .equals(SERVER_PAGE);
    }

    /** Of a request whose first line was cut short it is empty. */
    private static String pathOf(HttpRequestPacket request) {
        var path = request.getRequestURIRef().getRequestURIBC();
        return path.isNull() ? "" : path.toString();
    }

    /** An answer may come in several packets; one that is complete at once, with nothing in it, says nothing. */
    private static boolean isSilent(HttpPacket packet) {
        return packet instanceof HttpContent content
                && content.isLast()
                && !content.getContent().hasRemaining();
    }

    private static Buffer wrapped(byte[] body) {
        return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, body);
    }

    static void addHeaders(HttpResponsePacket response, HttpOrigins origins) {
        HEADERS.forEach((name, value) -> {
            if (!response.containsHeader(name)) response.setHeader(name, value);
        });
        if (response.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        response.getHeaders().removeHeader(Header.Server);
        response.getHeaders().removeHeader("X-Powered-By");
        var location = response.getHeaders().getValue("Location");
        if (location != null) {
            // in its place: at this point no new value of this header would be taken
            location.setString(
                    origins.withoutHost(location.toString(), HttpFront.values(response.getRequest(), "Host")));
        }
    }
}
