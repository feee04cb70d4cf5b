/** Where an assessment is found: its addresses, and the cookie that remembers the last one in this browser. */
@NullMarked
package org.waymark.web.address;

import org.jspecify.annotations.NullMarked;
