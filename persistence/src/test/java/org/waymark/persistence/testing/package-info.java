/**
 * A real PostgreSQL for tests: a container where a Docker engine answers, else the embedded one; the property
 * {@code waymark.test.database} ({@code auto}, {@code container}, {@code embedded}) forces either.
 */
@NullMarked
package org.waymark.persistence.testing;

import org.jspecify.annotations.NullMarked;
