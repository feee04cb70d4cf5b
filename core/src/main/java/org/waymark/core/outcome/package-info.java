/** What the person is told: one of four outcomes, with everything needed to explain and to repeat it. */
@NullMarked
package org.waymark.core.outcome;

import org.jspecify.annotations.NullMarked;
