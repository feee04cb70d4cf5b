package org.waymark.server.settings;

import java.util.Optional;

/**
 * The administrator account that the very first start makes.
 *
 * @param password empty: the first start makes one up and prints it
 */
public record AdminBootstrap(String name, Optional<Secret> password) {}
