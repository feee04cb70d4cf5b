package org.waymark.web.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsAccessTest {
    private static final MetricsAccess OPEN_HERE = new MetricsAccess(Optional.empty(), false);
    private static final MetricsAccess BY_TOKEN = new MetricsAccess(Optional.of("s3cret"), true);

    @Test
    void withoutATokenIsForThisMachineOnly() {
        assertEquals(200, OPEN_HERE.statusFor(request("127.0.0.1", Map.of())));
        assertEquals(200, OPEN_HERE.statusFor(request("::1", Map.of())));
        assertEquals(403, OPEN_HERE.statusFor(request("192.168.1.7", Map.of())));
    }

    @Test
    void isNotForWhoeverAsksThroughAProxyOnThisMachine() {
        for (var header : new String[] {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"}) {
            assertEquals(403, OPEN_HERE.statusFor(request("127.0.0.1", Map.of(header, "x"))), header);
        }
        assertEquals(403, new MetricsAccess(Optional.empty(), true).statusFor(request("127.0.0.1", Map.of())));
    }

    @Test
    void withATokenIsForWhoeverShowsIt() {
        assertEquals(200, BY_TOKEN.statusFor(request("9.9.9.9", Map.of("Authorization", "Bearer s3cret"))));
        for (var shown : new String[] {"Bearer s3cre", "Bearer s3crets", "Bearer", "Basic s3cret", "s3cret"}) {
            assertEquals(401, BY_TOKEN.statusFor(request("127.0.0.1", Map.of("Authorization", shown))), shown);
        }
        assertEquals(401, BY_TOKEN.statusFor(request("127.0.0.1", Map.of())));
    }

    private static HttpServletRequest request(String address, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                MetricsAccessTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
