/** The page between the last question and the result, when questions are still open. */
@NullMarked
package org.waymark.web.review;

import org.jspecify.annotations.NullMarked;
