/** What stands around every public page: the bar, the foot, and the pages for what cannot be shown. */
@NullMarked
package org.waymark.web.frame;

import org.jspecify.annotations.NullMarked;
