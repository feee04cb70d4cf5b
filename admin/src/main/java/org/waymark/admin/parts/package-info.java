/** Small pieces that several pages of the back office are made of. */
@NullMarked
package org.waymark.admin.parts;

import org.jspecify.annotations.NullMarked;
