/** Whether the public application is well, truthfully, and figures worth watching. */
@NullMarked
package org.waymark.web.health;

import org.jspecify.annotations.NullMarked;
