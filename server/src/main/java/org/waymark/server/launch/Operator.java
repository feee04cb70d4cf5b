package org.waymark.server.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.waymark.core.account.CommandLineUser;

/** Whoever runs this program, as the operating system knows them. */
public final class Operator {

    private Operator() {}

    public static CommandLineUser current() {
        return new CommandLineUser(System.getProperty("user.name", "unknown"), host());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
