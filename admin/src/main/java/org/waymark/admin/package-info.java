/** The back office as an application of its own: how its pages start and what they share at the outermost edge. */
@NullMarked
package org.waymark.admin;

import org.jspecify.annotations.NullMarked;
