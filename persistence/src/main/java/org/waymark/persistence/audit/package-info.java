/** Who did what, for ever. */
@NullMarked
package org.waymark.persistence.audit;

import org.jspecify.annotations.NullMarked;
