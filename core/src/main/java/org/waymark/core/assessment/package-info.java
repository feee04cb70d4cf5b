/** The flow of one assessment, from the first question to the outcome, and the ports that keep it. */
@NullMarked
package org.waymark.core.assessment;

import org.jspecify.annotations.NullMarked;
