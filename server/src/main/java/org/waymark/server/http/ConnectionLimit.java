package org.waymark.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Lets one address keep a limited number of connections open; of IPv6, the network of its first 64 bits. A further one is
 * asked to come later and closed at once, before anything is read from it. Trusted proxies, which hold the connections of
 * many people, have no limit.
 */
final class ConnectionLimit extends BaseFilter {
    private static final int BYTES_OF_A_NETWORK = 8;
    private static final byte[] LATER =
            "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 30\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    /** Of a connection: whose it is, as long as it is counted. */
    private static final Attribute<ByteBuffer> CLIENT =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("org.waymark.server.http.client");

    private final int most;
    private final Proxies proxies;
    private final Map<ByteBuffer, Integer> open = new ConcurrentHashMap<>();

    /** @param most connections of one address, at least 1 */
    ConnectionLimit(int most, Proxies proxies) {
        this.most = most;
        this.proxies = proxies;
    }

    @Override
    public NextAction handleAccept(FilterChainContext ctx) throws IOException {
        Connection<?> connection = ctx.getConnection();
        var peer = ((InetSocketAddress) connection.getPeerAddress()).getAddress();
        if (proxies.contain(peer)) return ctx.getInvokeAction();
        var client = client(peer);
        int held = open.merge(client, 1, Integer::sum);
        CLIENT.set(connection, client);
        if (held <= most) return ctx.getInvokeAction();
        ctx.write(Buffers.wrap(ctx.getMemoryManager(), LATER));
        connection.closeSilently();
        return ctx.getStopAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext ctx) {
        var client = CLIENT.remove(ctx.getConnection());
        if (client != null) open.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
        return ctx.getInvokeAction();
    }

    private static ByteBuffer client(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_A_NETWORK)));
    }
}
