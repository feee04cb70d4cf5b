/** Who may do what in the back office: signing in, the session that remembers it, and what pages open to whom. */
@NullMarked
package org.waymark.admin.access;

import org.jspecify.annotations.NullMarked;
