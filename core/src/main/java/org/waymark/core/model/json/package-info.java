/** The JSON document of a decision model: reading it, writing it, and the one that comes with the program. */
@NullMarked
package org.waymark.core.model.json;

import org.jspecify.annotations.NullMarked;
