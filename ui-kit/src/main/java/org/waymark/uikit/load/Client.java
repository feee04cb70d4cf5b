package org.waymark.uikit.load;

import jakarta.servlet.ServletRequest;
import java.util.Arrays;

/** Who sends a request, as far as limits tell clients apart. */
public final class Client {
    /** The first half of an IPv6 address, in groups: whoever has one address usually has all that begin with it. */
    private static final int GROUPS_OF_A_NETWORK = 4;

    private Client() {}

    /** The address of the client; of IPv6 the network it is in. */
    public static String of(ServletRequest request) {
        return network(request.getRemoteAddr());
    }

    static String network(String address) {
        var groups = address.split(":");
        if (groups.length < 2) return address;
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_A_NETWORK)));
    }
}
