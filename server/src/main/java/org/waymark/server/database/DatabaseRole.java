package org.waymark.server.database;

import java.util.Locale;

/** Who works in the database. None of them is a superuser; docs/data.md lists what each may do. */
enum DatabaseRole {
    /** Owns the tables; the launcher migrates and tidies as this one. */
    OWNER,
    /** The two web applications: rows, as far as their code needs it, and nothing of the schema. */
    APPLICATION,
    /** Tools beside the program: counts in which nobody can be singled out. */
    READER;

    /** Its name in the database, for example {@code waymark_owner}. */
    String roleName() {
        return "waymark_" + fileName();
    }

    /** Of the file that holds its password. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
