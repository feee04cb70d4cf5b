/** What a person says: answers, the sheet they stand on, and the order in which questions are asked. */
@NullMarked
package org.waymark.core.answers;

import org.jspecify.annotations.NullMarked;
