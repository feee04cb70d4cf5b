/** Aggregate outcomes, in counts that say nothing about one person. */
@NullMarked
package org.waymark.core.analytics;

import org.jspecify.annotations.NullMarked;
