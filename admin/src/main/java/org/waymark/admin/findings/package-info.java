/** What is wrong with the draft, or may be, all at once. */
@NullMarked
package org.waymark.admin.findings;

import org.jspecify.annotations.NullMarked;
