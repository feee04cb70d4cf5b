/** What tests of views need beside the views. */
@NullMarked
package org.waymark.admin.testing;

import org.jspecify.annotations.NullMarked;
