/** Numbers with a meaning: distributions, scales and value functions, and how chance is drawn. Knows nothing of decisions. */
@NullMarked
package org.waymark.core.numerics;

import org.jspecify.annotations.NullMarked;
