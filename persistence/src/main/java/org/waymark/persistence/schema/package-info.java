/** What the launcher does to a database: migrate it, give it its first rows, keep it tidy. */
@NullMarked
package org.waymark.persistence.schema;

import org.jspecify.annotations.NullMarked;
