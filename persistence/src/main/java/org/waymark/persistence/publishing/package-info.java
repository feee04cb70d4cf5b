/** Versions of the model, and what administrators changed and have not saved. */
@NullMarked
package org.waymark.persistence.publishing;

import org.jspecify.annotations.NullMarked;
