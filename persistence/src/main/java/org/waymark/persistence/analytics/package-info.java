/** Outcomes as they are counted. */
@NullMarked
package org.waymark.persistence.analytics;

import org.jspecify.annotations.NullMarked;
