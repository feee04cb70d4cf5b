/** The PostgreSQL behind the server: its own, kept in the data folder and guarded while it runs, or an external one. */
@NullMarked
package org.waymark.server.database;

import org.jspecify.annotations.NullMarked;
