/** The accounts of those who sign in: made, changed, given new passwords, and one's own password. */
@NullMarked
package org.waymark.admin.people;

import org.jspecify.annotations.NullMarked;
