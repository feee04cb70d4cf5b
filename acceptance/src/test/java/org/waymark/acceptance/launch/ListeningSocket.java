package org.waymark.acceptance.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.acceptance.RunningServer;

/**
 * A socket on which a process waits for strangers, as the kernel of Linux tells it: a listening TCP socket, or a UDP
 * socket that is not tied to one peer.
 *
 * @param protocol {@code tcp} or {@code udp}, over IPv4, IPv6 or both
 * @param loopback whether only this machine reaches it
 * @see <a href="https://docs.kernel.org/networking/proc_net_tcp.html">the form of the kernel's tables</a>
 */
record ListeningSocket(String protocol, boolean loopback, int port) {
    private static final int COLUMN_OF_ADDRESS = 1;
    private static final int COLUMN_OF_STATE = 3;
    private static final int COLUMN_OF_INODE = 9;
    private static final String TCP_LISTEN = "0A";
    private static final String UDP_UNCONNECTED = "07";
    /** 127.0.0.0/8, ::1 and the former written as IPv6; words of four bytes, the last byte of each first. */
    private static final String LOOPBACK = "[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F";

    /** Of a server and its database. */
    static Set<ListeningSocket> of(RunningServer server) {
        return Stream.of(server.run().handle(), server.database().process().orElseThrow())
                .flatMap(process -> of(process).stream())
                .collect(Collectors.toSet());
    }

    /** Of the process and all that it started and has not left. */
    private static Set<ListeningSocket> of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(ProcessHandle::pid)
                .flatMap(ListeningSocket::ofOne)
                .collect(Collectors.toSet());
    }

    private static Stream<ListeningSocket> ofOne(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        Set<String> inodes = inodesOf(process.resolve("fd"));
        return Stream.of("tcp", "tcp6", "udp", "udp6")
                .flatMap(table -> lines(process.resolve("net").resolve(table))
                        .skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(cells -> inodes.contains(cells[COLUMN_OF_INODE]))
                        .filter(cells ->
                                cells[COLUMN_OF_STATE].equals(table.startsWith("tcp") ? TCP_LISTEN : UDP_UNCONNECTED))
                        .map(cells -> parsed(table.substring(0, 3), cells[COLUMN_OF_ADDRESS])));
    }

    private static ListeningSocket parsed(String protocol, String address) {
        String[] parts = address.split(":");
        return new ListeningSocket(protocol, parts[0].matches(LOOPBACK), Integer.parseInt(parts[1], 16));
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (NoSuchFileException withoutThisProtocol) {
            return Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the sockets among the open files; a file or a process that is gone meanwhile has none. */
    private static Set<String> inodesOf(Path openFiles) {
        try (Stream<Path> files = Files.list(openFiles)) {
            return files.map(ListeningSocket::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException ended) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
