package org.waymark.uikit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::9",
        "2001:0db8:0001:0002:0:0:0:1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "fe80::1%eth0, fe80::2%3",
        "::1, 0:0:0:0:0:0:0:1",
    })
    void isTheSame(String one, String other) {
        assertEquals(Client.network(one), Client.network(other));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.2", "2001:db8:1:2::1, 2001:db8:1:3::1", "unknown, unknown.example"})
    void isAnother(String one, String other) {
        assertNotEquals(Client.network(one), Client.network(other));
    }

    @Test
    void isWhateverIsToldIfThatIsNoAddress() {
        assertEquals("1.2.3.4.5", Client.network("1.2.3.4.5"));
    }
}
