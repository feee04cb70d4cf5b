/** Pages that are only read, and the ways from them into an assessment: answered without a session. */
@NullMarked
package org.waymark.web.plain;

import org.jspecify.annotations.NullMarked;
