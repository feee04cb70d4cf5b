/** How much of the server one client, and all together, may take: begins and evaluations. */
@NullMarked
package org.waymark.web.load;

import org.jspecify.annotations.NullMarked;
