/** Fixtures, in-memory stores, and the contracts that every store fulfils. */
@NullMarked
package org.waymark.core.testing;

import org.jspecify.annotations.NullMarked;
