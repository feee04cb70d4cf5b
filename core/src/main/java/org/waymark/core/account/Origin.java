package org.waymark.core.account;

import java.util.Optional;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the client in the network, or the part of it that distinguishes clients
 * @param device what the browser shows; worth something only for names that signed in there before
 */
public record Origin(String address, Optional<DeviceToken> device) {}
