package org.waymark.server.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How this server meets the others of its cluster.
 *
 * @param secret what all of them know and nobody else does, at least {@link #SHORTEST_SECRET} characters
 * @param address of this machine that the others reach, and the only one that is listened on
 * @param port 1 to 65535
 * @param members where the others are met, each {@code host} or {@code host:port}
 */
public record ClusterChoice(Secret secret, String address, int port, List<String> members) {
    public static final int SHORTEST_SECRET = 16;

    public ClusterChoice {
        if (!(secret.text().length() >= SHORTEST_SECRET)) {
            throw new IllegalArgumentException("the secret has %s characters, fewer than %s"
                    .formatted(secret.text().length(), SHORTEST_SECRET));
        }
        members = List.copyOf(members);
    }

    /** Members of another name are turned away; it reveals nothing of the secret. */
    public String name() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("waymark cluster " + secret.text()).getBytes(StandardCharsets.UTF_8));
            return "waymark-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
