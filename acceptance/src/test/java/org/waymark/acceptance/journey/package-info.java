/** People on their way through the public pages, in a real browser, on the real server. */
@NullMarked
package org.waymark.acceptance.journey;

import org.jspecify.annotations.NullMarked;
