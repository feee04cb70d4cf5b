/** Who did what, when, and why. */
@NullMarked
package org.waymark.admin.audit;

import org.jspecify.annotations.NullMarked;
