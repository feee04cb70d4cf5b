package org.waymark.server.session;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes the ids of sessions from chance alone. Payara's own are made from the time, the address of the host and two random
 * numbers of 32 bits. Its package is on the class path, for Payara looks there.
 */
public final class SessionIds implements UuidGenerator {
    private static final int BYTES = 24; // 192 bits, 32 letters

    private final SecureRandom chance = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String generateUuid(Object session) {
        return generateUuid();
    }
}
