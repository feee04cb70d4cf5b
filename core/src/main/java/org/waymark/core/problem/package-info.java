/** A decision problem as JSON in, its result as JSON out: the engine for researchers and scripts, without model, server or database. */
@NullMarked
package org.waymark.core.problem;

import org.jspecify.annotations.NullMarked;
