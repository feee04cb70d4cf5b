/** What each alternative achieves on each criterion for this person, as distributions. */
@NullMarked
package org.waymark.core.performance;

import org.jspecify.annotations.NullMarked;
