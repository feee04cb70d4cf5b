package org.waymark.persistence.schema;

/** The database's schema is not one this program can work with; nothing was changed. The message says the way out. */
public final class SchemaException extends IllegalStateException {

    SchemaException(String message) {
        super(message);
    }
}
