/** The stores against a real PostgreSQL, the schema and its rules, and the migrations on filled databases. */
@NullMarked
package org.waymark.persistence;

import org.jspecify.annotations.NullMarked;
