package org.waymark.server.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.utils.DelayedExecutor;

/**
 * Reads requests from bytes and writes answers to bytes, in place of the application server's own such filter. Every request
 * passes the {@link RequestRules}, and every answer gets our words if it is an error without any, and our headers.
 */
final class HttpFront extends HttpServerFilter {
    /** Attribute of a request that is answered with an error, instead of being passed on. */
    private static final String REFUSED = "org.waymark.server.http.refused";

    private static final int LARGEST_HEAD = 8 * 1024;
    private static final int MOST_HEADERS = 100;

    /** What a refused client still sends is read up to here, so that it sees the answer; then the connection is closed. */
    private static final long LONGEST_REMAINDER = 16 * 1024 * 1024;

    /** What follows them is no request. */
    private static final Set<Method> ENDLESS = Set.of(Method.CONNECT, Method.PRI);

    private final HttpOrigins origins;

    @SuppressWarnings("deprecation") // the builder that is to replace the constructor is still to come
    HttpFront(HttpServerFilter replaced, HttpOrigins origins, KeepAlive keepAlive, DelayedExecutor timer) {
        super(true, LARGEST_HEAD, null, keepAlive, timer, MOST_HEADERS, MimeHeaders.MAX_NUM_HEADERS_DEFAULT);
        this.origins = origins;
        setAllowPayloadForUndefinedHttpMethods(true);
        setMaxPayloadRemainderToSkip(LONGEST_REMAINDER);
        for (var encoding : replaced.getContentEncodings()) addContentEncoding(encoding);
    }

    /** Whether the request was refused; its answer then has a status already. */
    static boolean isRefused(HttpRequestPacket request) {
        return request.getAttribute(REFUSED) != null;
    }

    /** No other protocol is spoken here: the request is answered as if it did not offer one (RFC 9110, section 7.8). */
    @Override
    protected void onIncomingUpgrade(FilterChainContext ctx, HttpHeader header) {
        header.getUpgradeDC().recycle();
    }

    @Override
    protected boolean onHttpHeaderParsed(HttpHeader header, Buffer buffer, FilterChainContext ctx) {
        if (super.onHttpHeaderParsed(header, buffer, ctx)) return true;
        var request = (HttpRequestPacket) header;
        if (request.getProtocol() == Protocol.HTTP_0_9) return isRefusedAtOnce(request, 505);
        if (ENDLESS.contains(request.getMethod())) return isRefusedAtOnce(request, 405);
        var head = headOf(request);
        if (!RequestRules.hasSoundEnd(head)) return isRefusedAtOnce(request, 400);
        var refusal = isMultipart(request) ? OptionalInt.of(415) : RequestRules.refusal(head);
        // what comes of a body in chunks is not waited for
        if (refusal.isPresent() && head.isChunked()) return isRefusedAtOnce(request, refusal.getAsInt());
        refusal.ifPresentOrElse(status -> refuse(request, status), () -> takeIn(request, ctx));
        return false;
    }

    /** Nothing here takes a form of several parts, and the application server fails at one that is not whole. */
    private static boolean isMultipart(HttpRequestPacket request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** {@return true, for the caller to end the connection} */
    private static boolean isRefusedAtOnce(HttpRequestPacket request, int status) {
        request.setProtocol(Protocol.HTTP_1_1);
        StatusText.statusLine(status).setValues(request.getResponse());
        return true;
    }

    private static void refuse(HttpRequestPacket request, int status) {
        StatusText.statusLine(status).setValues(request.getResponse());
        request.setAttribute(REFUSED, Boolean.TRUE);
    }

    private void takeIn(HttpRequestPacket request, FilterChainContext ctx) {
        var peer = ((InetSocketAddress) ctx.getConnection().getPeerAddress()).getAddress();
        if (!origins.applyTo(request, peer)) {
            refuse(request, 400);
            return;
        }
        var range = request.getHeader(Header.Range);
        if (range != null && (request.getHeader("If-Range") != null || !RequestRules.isServedRange(range))) {
            request.getHeaders().removeHeader(Header.Range);
        }
    }

    /** A head beyond the limits has statuses of its own; what has no target yet has a target that does not end. */
    @Override
    protected void onHttpHeaderError(HttpHeader header, FilterChainContext ctx, Throwable reason) throws IOException {
        var request = (HttpRequestPacket) header;
        request.setProtocol(Protocol.HTTP_1_1); // the answer is written in it, whatever the request named
        if (isTooLarge(reason) && request.getResponse().getStatus() < 400) {
            boolean hasTarget = !request.getRequestURIRef().getRequestURIBC().isNull();
            StatusText.statusLine(hasTarget ? 431 : 414).setValues(request.getResponse());
        }
        super.onHttpHeaderError(header, ctx, reason);
    }

    private static boolean isTooLarge(Throwable reason) {
        return reason instanceof MimeHeaders.MaxHeaderCountExceededException
                || Optional.ofNullable(reason.getMessage())
                        .filter(message -> message.contains("too large"))
                        .isPresent();
    }

    @Override
    protected Buffer encodeHttpPacket(FilterChainContext ctx, HttpPacket packet) {
        var response = (HttpResponsePacket) packet.getHttpHeader();
        if (response.isCommitted() || response.getStatus() < 200) return super.encodeHttpPacket(ctx, packet);
        var worded = HttpAnswers.inOurWords(response, packet);
        HttpAnswers.addHeaders(response, origins);
        return super.encodeHttpPacket(ctx, worded);
    }

    private static RequestHead headOf(HttpRequestPacket request) {
        return new RequestHead(
                request.getMethod().getMethodString(),
                request.getRequestURIRef().getRequestURIBC().toString(),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                request.getProtocol() == Protocol.HTTP_1_0,
                values(request, "Host"),
                values(request, "Transfer-Encoding").stream()
                        .flatMap(value -> Stream.of(value.split(",")))
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                request.getContentLength());
    }

    static List<String> values(HttpRequestPacket request, String header) {
        return StreamSupport.stream(request.getHeaders().values(header).spliterator(), false)
                .toList();
    }
}
