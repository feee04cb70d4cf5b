/** How much each criterion counts, and how sure that is: criterion weights and the ways to draw them. */
@NullMarked
package org.waymark.core.weights;

import org.jspecify.annotations.NullMarked;
