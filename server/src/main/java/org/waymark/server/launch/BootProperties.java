package org.waymark.server.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/**
 * The system properties that Payara Micro is made to run with, among them the provider of its authorization policy. Its
 * own {@code main} sets them from this file; a server that is booted through the API has to ask for them.
 */
final class BootProperties {
    private static final String FILE = "MICRO-INF/payara-boot.properties";
    /** The first would keep the server from answering over IPv6, the second names a driver that is not shipped. */
    private static final Set<String> UNWANTED = Set.of("java.net.preferIPv4Stack", "jdbc.drivers");
    /** Payara 7.2025.1 takes the policy that its configuration names only where this is set too, and warns where not. */
    private static final String POLICY = "jakarta.security.jacc.policy.provider";

    private BootProperties() {}

    /** Sets those that nobody has set yet. */
    static void set() {
        var properties = new Properties();
        try (InputStream file = ClassLoader.getSystemResourceAsStream(FILE)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.keySet().removeAll(UNWANTED);
        properties.setProperty(POLICY, "org.glassfish.exousia.modules.def.DefaultPolicy");
        properties.forEach(System.getProperties()::putIfAbsent);
    }
}
