/**
 * PostgreSQL behind the ports of core, a package for each aggregate, named as in core. Models, accounts and the audit log
 * live through Jakarta Persistence; assessments, outcomes and counts are plain SQL, where one round trip matters. The
 * schema, and the rules it keeps by itself, are under {@code db/migration}.
 */
@NullMarked
package org.waymark.persistence;

import org.jspecify.annotations.NullMarked;
