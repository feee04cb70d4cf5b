package org.waymark.core.acceptability;

/**
 * The engine's own version, stored with every outcome. It changes when, and only when, the same problem and draws would
 * give other numbers than before.
 */
public final class Engine {

    public static final String VERSION = "1";

    private Engine() {}
}
