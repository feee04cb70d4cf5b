package org.waymark.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.4.0/23, 192.168.5.9, true",
        "192.168.4.0/23, 192.168.6.0, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "127.0.0.1, 127.0.0.2, false",
        "::1, ::1, true",
        "fd00::/8, fdab::1, true",
        "fd00::/8, 10.0.0.1, false"
    })
    void containWhatLiesInABlock(String list, String address, boolean isIn) {
        assertEquals(isIn, Proxies.of(list).contain(Proxies.address(address).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "1.2.3.4/-1", "::1/129", "999.1.1.1"})
    void refuseWhatIsNoAddress(String list) {
        assertThrows(IllegalArgumentException.class, () -> Proxies.of(list));
    }

    @Test
    void areNobodyByDefault() {
        assertEquals(Proxies.NONE, Proxies.of(" , "));
    }
}
