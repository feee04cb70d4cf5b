/** The answer: which path, how sure, why, what to watch, what would change it, what to do next. */
@NullMarked
package org.waymark.web.result;

import org.jspecify.annotations.NullMarked;
