/** What to ask about preferences: levels that are within a person's reach, and offers whose choice tells most. */
@NullMarked
package org.waymark.core.elicitation;

import org.jspecify.annotations.NullMarked;
