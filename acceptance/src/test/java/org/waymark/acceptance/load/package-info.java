/** Much at once: the server goes on answering. */
@NullMarked
package org.waymark.acceptance.load;

import org.jspecify.annotations.NullMarked;
