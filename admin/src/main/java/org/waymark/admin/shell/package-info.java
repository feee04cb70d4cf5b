/** What stands around every page: the bar with the draft and the ways to publish or discard it, the navigation, and what is shown when a page cannot be. */
@NullMarked
package org.waymark.admin.shell;

import org.jspecify.annotations.NullMarked;
