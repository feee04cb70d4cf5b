package org.waymark.server.database;

import org.waymark.server.settings.DatabaseChoice;

/** A database that somebody else starts, stops and backs up. */
public record ExternalDatabase(DatabaseAddress address, String version) implements Database {
    /** Reached once, so that a wrong address or password shows before the server starts. */
    public static ExternalDatabase reach(DatabaseChoice.External choice) {
        var address = new DatabaseAddress(choice.url(), choice.user(), choice.password());
        return new ExternalDatabase(address, address.connect());
    }

    @Override
    public String description() {
        return "PostgreSQL %s at %s".formatted(version, address.withoutSecrets());
    }

    @Override
    public void close() {
        // it is not ours to stop
    }
}
