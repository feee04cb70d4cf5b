package org.waymark.core.acceptability;

/**
 * The engine's own version, stored with every outcome. It changes when the same problem and draws would give other numbers
 * than before, unless those before were wrong: a result that was wrong is not to be repeated, and differs when verified.
 */
public final class Engine {

    public static final String VERSION = "1";

    private Engine() {}
}
