/** What keeps both applications answering when much is asked of them at once. */
@NullMarked
package org.waymark.uikit.load;

import org.jspecify.annotations.NullMarked;
