package org.waymark.server.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * Who sent a request and what the server is called in it. Whatever comes after sees the result as if the client had sent it
 * straight to the address that people use: the host, whether the connection is secure, and the address of the client.
 *
 * @param publicUrl the one name of the server; if it is missing, a request may call it as it likes, and no link holds a name
 */
record HttpOrigins(Optional<PublicUrl> publicUrl, Proxies proxies) {

    /** {@return whether the request can be believed} */
    boolean applyTo(HttpRequestPacket request, InetAddress peer) {
        var sender = Sender.of(peer, header -> HttpFront.values(request, header), proxies);
        if (sender.isEmpty()
                || !sender.get().host().map(RequestRules::isSoundHost).orElse(true)) {
            return false;
        }
        var client = sender.get();
        var host = publicUrl
                .map(PublicUrl::authority)
                .or(client::host)
                .or(() -> Optional.ofNullable(request.getHeader(Header.Host)))
                .orElse("localhost");
        boolean isSecure = publicUrl
                .map(PublicUrl::isSecure)
                .or(() -> client.scheme().map("https"::equals))
                .orElse(request.isSecure());
        request.getHeaders().setValue(Header.Host).setString(host);
        request.setSecure(isSecure);
        request.getResponse().setSecure(isSecure);
        request.remoteAddr().setString(client.address().getHostAddress());
        return true;
    }

    /**
     * A link of an answer, without the server's name if that came from the request.
     *
     * @param location the value of a {@code Location} header
     */
    String withoutHost(String location, List<String> hosts) {
        if (publicUrl.isPresent()) return location;
        return hosts.stream()
                .flatMap(host -> List.of("http://" + host, "https://" + host).stream())
                .filter(origin -> location.startsWith(origin + "/"))
                .map(origin -> location.substring(origin.length()))
                .findFirst()
                .orElse(location);
    }
}
