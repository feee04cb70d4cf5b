package org.waymark.server.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The proxies whose word about a request is taken: single addresses and blocks such as {@code 10.0.0.0/8}. */
public record Proxies(List<Block> blocks) {
    /** Nobody's word is taken. */
    public static final Proxies NONE = new Proxies(List.of());

    public Proxies {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a list with commas between.
     *
     * @throws IllegalArgumentException if a part is no address and no block; a name is neither, for it would have to be
     *     looked up
     */
    public static Proxies of(String list) {
        return new Proxies(Stream.of(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Block::of)
                .toList());
    }

    boolean contain(InetAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    /** The address that is written here, without a look-up of names; brackets around IPv6 and a port do not matter. */
    static Optional<InetAddress> address(String text) {
        var bare = text.startsWith("[")
                ? text.replaceFirst("^\\[([^]]*)](:\\d{1,5})?$", "$1")
                : text.replaceFirst("^([^:]*):\\d{1,5}$", "$1");
        if (!bare.matches("\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:)[0-9A-Fa-f:.]{2,45}")) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /**
     * Addresses with a common beginning.
     *
     * @param bits how many bits of it are common; all of them for a single address
     */
    record Block(InetAddress first, int bits) {
        static Block of(String text) {
            var parts = text.split("/", 2);
            var first = address(parts[0])
                    .orElseThrow(() -> new IllegalArgumentException("'%s' is no IP address".formatted(parts[0])));
            int all = first.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : bits(parts[1], all);
            return new Block(first, bits);
        }

        private static int bits(String text, int most) {
            if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException("'/%s' is not a length from /0 to /%s".formatted(text, most));
            }
            return Integer.parseInt(text);
        }

        boolean contains(InetAddress other) {
            byte[] a = first.getAddress();
            byte[] b = other.getAddress();
            int rest = a.length * Byte.SIZE - bits;
            return a.length == b.length
                    && new BigInteger(1, a).shiftRight(rest).equals(new BigInteger(1, b).shiftRight(rest));
        }
    }
}
