/** The whole result for one person, with everything needed to explain and to repeat it, and its JSON forms. */
@NullMarked
package org.waymark.core.outcome;

import org.jspecify.annotations.NullMarked;
