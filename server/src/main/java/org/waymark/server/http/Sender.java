package org.waymark.server.http;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * From where a request comes, once stated proxies on its way have been believed.
 *
 * @param address of the client, as far as trusted proxies report it
 * @param scheme {@code http} or {@code https}, if a trusted proxy says so
 * @param host what the client called the server, if a trusted proxy says so
 */
record Sender(InetAddress address, Optional<String> scheme, Optional<String> host) {

    /** What one proxy says about whoever it got the request from. Each part is missing if it does not say it. */
    private record Hop(Optional<String> from, Optional<String> scheme, Optional<String> host) {}

    /**
     * Follows the proxies back from {@code peer}, as long as they are trusted. {@code X-Forwarded-*} is read if there is
     * any, else {@code Forwarded} (RFC 7239).
     *
     * @param headers the values of a header, in order
     * @return nothing if both families are there and differ: one of them was written by the client
     */
    static Optional<Sender> of(InetAddress peer, Function<String, List<String>> headers, Proxies proxies) {
        if (!proxies.contain(peer)) return Optional.of(new Sender(peer, Optional.empty(), Optional.empty()));
        var widespread = widespread(headers);
        var standard = standard(headers);
        if (widespread.isEmpty()) return Optional.of(follow(peer, standard, proxies));
        var sender = follow(peer, widespread, proxies);
        boolean agree = standard.isEmpty() || follow(peer, standard, proxies).equals(sender);
        return agree ? Optional.of(sender) : Optional.empty();
    }

    private static Sender follow(InetAddress peer, List<Hop> hops, Proxies proxies) {
        var sender = new Sender(peer, Optional.empty(), Optional.empty());
        for (var hop : hops.reversed()) {
            var from = hop.from().flatMap(Proxies::address);
            sender = new Sender(
                    from.orElse(sender.address()),
                    hop.scheme().map(String::toLowerCase).filter(scheme -> scheme.matches("https?")),
                    hop.host());
            if (from.isEmpty() || !proxies.contain(from.get())) break;
        }
        return sender;
    }

    /** A value that a proxy wrote anew, instead of adding to a list, goes for all hops. */
    private static List<Hop> widespread(Function<String, List<String>> headers) {
        var from = values(headers, "X-Forwarded-For");
        var scheme = values(headers, "X-Forwarded-Proto");
        var host = values(headers, "X-Forwarded-Host");
        int count = Math.max(from.size(), Math.max(scheme.size(), host.size()));
        var hops = new ArrayList<Hop>();
        for (int fromTheEnd = count; fromTheEnd >= 1; fromTheEnd--) {
            hops.add(new Hop(nth(from, fromTheEnd), nth(scheme, fromTheEnd), nth(host, fromTheEnd)));
        }
        return hops;
    }

    private static Optional<String> nth(List<String> values, int fromTheEnd) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(Math.max(0, values.size() - fromTheEnd)));
    }

    private static List<Hop> standard(Function<String, List<String>> headers) {
        return values(headers, "Forwarded").stream()
                .map(element -> new Hop(part(element, "for"), part(element, "proto"), part(element, "host")))
                .toList();
    }

    private static Optional<String> part(String element, String name) {
        return Stream.of(element.split(";"))
                .map(pair -> pair.strip().split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equalsIgnoreCase(name))
                .map(pair -> pair[1].replaceFirst("^\"(.*)\"$", "$1"))
                .findFirst();
    }

    private static List<String> values(Function<String, List<String>> headers, String name) {
        return headers.apply(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
