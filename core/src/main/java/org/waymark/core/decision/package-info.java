/** One person's decision: the must-haves, the paths that remain, which comes first, and the outcome that is told. */
@NullMarked
package org.waymark.core.decision;

import org.jspecify.annotations.NullMarked;
