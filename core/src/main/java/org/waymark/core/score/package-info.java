/** The value of each alternative at expected weights and performances, and what each criterion contributes to it. */
@NullMarked
package org.waymark.core.score;

import org.jspecify.annotations.NullMarked;
