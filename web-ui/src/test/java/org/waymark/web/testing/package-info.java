/** What tests of the pages share. */
@NullMarked
package org.waymark.web.testing;

import org.jspecify.annotations.NullMarked;
