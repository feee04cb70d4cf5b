/** What an operator meets: starting, stopping, being killed, and every start that is refused. */
@NullMarked
package org.waymark.acceptance.launch;

import org.jspecify.annotations.NullMarked;
