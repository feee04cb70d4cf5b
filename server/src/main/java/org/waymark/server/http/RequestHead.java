package org.waymark.server.http;

import java.util.List;

/**
 * A request without its body, as it was sent.
 *
 * @param path not decoded
 * @param query without its question mark; empty if there is none
 * @param hosts the values of all its {@code Host} headers
 * @param transferEncodings in lower case, in order
 * @param length of the body, from {@code Content-Length}; negative if it is not given
 */
record RequestHead(
        String method,
        String path,
        String query,
        boolean isHttp10,
        List<String> hosts,
        List<String> transferEncodings,
        long length) {

    RequestHead {
        hosts = List.copyOf(hosts);
        transferEncodings = List.copyOf(transferEncodings);
    }

    boolean hasLength() {
        return length >= 0;
    }

    boolean isChunked() {
        return transferEncodings.contains("chunked");
    }
}
