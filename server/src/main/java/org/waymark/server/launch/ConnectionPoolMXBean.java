package org.waymark.server.launch;

/** The pool of database connections, as anybody with access to the JMX of this process sees it. */
public interface ConnectionPoolMXBean {
    /** Connections that somebody uses now. */
    int getUsed();

    /** Open connections that nobody uses. */
    int getFree();
}
