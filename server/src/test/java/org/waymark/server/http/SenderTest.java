package org.waymark.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final Proxies PROXIES = Proxies.of("127.0.0.1, 10.0.0.0/8, ::1");

    @Test
    void isThePeerWhateverItSaysUnlessThePeerIsTrusted() {
        var headers = Map.of(
                "X-Forwarded-For", List.of("1.2.3.4"),
                "X-Forwarded-Proto", List.of("https"),
                "X-Forwarded-Host", List.of("evil.example"));
        assertEquals(direct("9.9.9.9"), sender("9.9.9.9", headers));
    }

    @Test
    void isWhoeverTheTrustedProxyNames() {
        var headers = Map.of(
                "X-Forwarded-For", List.of("1.2.3.4"),
                "X-Forwarded-Proto", List.of("https"),
                "X-Forwarded-Host", List.of("waymark.example"));
        assertEquals(told("1.2.3.4", "https", "waymark.example"), sender("127.0.0.1", headers));
    }

    @Test
    void isNotWhomTheClientPutsInFrontOfTheList() {
        var headers = Map.of("X-Forwarded-For", List.of("6.6.6.6, 1.2.3.4, 10.1.1.1"));
        assertEquals("1.2.3.4", address(sender("127.0.0.1", headers)));
    }

    @Test
    void isReadFromTheStandardHeaderToo() {
        var headers = Map.of(
                "Forwarded",
                List.of(
                        "for=6.6.6.6;proto=http;host=evil.example, For=\"[2001:db8::7]:4711\";Proto=https;host=\"waymark.example\""));
        assertEquals(told("2001:db8::7", "https", "waymark.example"), sender("::1", headers));
    }

    @Test
    void isNobodyIfTheTwoHeadersContradictEachOther() {
        var headers = Map.of("X-Forwarded-Proto", List.of("http"), "Forwarded", List.of("proto=https"));
        assertEquals(Optional.empty(), sender("127.0.0.1", headers));
    }

    @Test
    void isTheProxyIfItSaysNothingThatIsAnAddress() {
        assertEquals("127.0.0.1", address(sender("127.0.0.1", Map.of("X-Forwarded-For", List.of("unknown")))));
        assertEquals("127.0.0.1", address(sender("127.0.0.1", Map.of("Forwarded", List.of("for=_hidden;proto=ftp")))));
    }

    private static Optional<Sender> sender(String peer, Map<String, List<String>> headers) {
        return Sender.of(address(peer), name -> headers.getOrDefault(name, List.of()), PROXIES);
    }

    private static String address(Optional<Sender> sender) {
        return sender.orElseThrow().address().getHostAddress();
    }

    private static Optional<Sender> direct(String address) {
        return Optional.of(new Sender(address(address), Optional.empty(), Optional.empty()));
    }

    private static Optional<Sender> told(String address, String scheme, String host) {
        return Optional.of(new Sender(address(address), Optional.of(scheme), Optional.of(host)));
    }

    private static InetAddress address(String text) {
        return Proxies.address(text).orElseThrow();
    }
}
