/** The first page: what this is, how long it takes, what one gets, and the way in. */
@NullMarked
package org.waymark.web.start;

import org.jspecify.annotations.NullMarked;
