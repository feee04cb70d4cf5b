package org.waymark.uikit.load;

import jakarta.servlet.ServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who sends a request, as far as limits distinguish clients. */
public final class Client {
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]+");

    /** Of an IPv6 address: whoever has one usually has all that begin with the same 64 bits. */
    private static final int BYTES_OF_A_NETWORK = 8;

    private Client() {}

    /** The address of the client; of IPv6 the network it is in. */
    public static String of(ServletRequest request) {
        return network(request.getRemoteAddr());
    }

    static String network(String address) {
        var withoutZone = address.replaceFirst("%.*", "");
        // of anything else a name server would be asked
        if (!LITERAL.matcher(withoutZone).matches()) return address;
        try {
            return network(InetAddress.getByName(withoutZone));
        } catch (UnknownHostException malformed) {
            return address;
        }
    }

    private static String network(InetAddress address) {
        if (!(address instanceof Inet6Address)) return address.getHostAddress();
        return HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_A_NETWORK) + "::/64";
    }
}
