/** One run of the server: what is started in which order, and stopped in the reverse order. */
@NullMarked
package org.waymark.server.launch;

import org.jspecify.annotations.NullMarked;
