/** Administrators and analysts at work in the back office, in a real browser, on the real server. */
@NullMarked
package org.waymark.acceptance.backoffice;

import org.jspecify.annotations.NullMarked;
