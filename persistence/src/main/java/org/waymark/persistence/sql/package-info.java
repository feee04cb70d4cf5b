/** The database as the container gives it, and plain SQL over it. */
@NullMarked
package org.waymark.persistence.sql;

import org.jspecify.annotations.NullMarked;
