/** The decision model that administrators write: what can be chosen, what counts, what is asked, and where each number comes from. */
@NullMarked
package org.waymark.core.model;

import org.jspecify.annotations.NullMarked;
