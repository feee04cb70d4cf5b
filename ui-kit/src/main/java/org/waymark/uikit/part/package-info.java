/** The pieces pages are made of: native elements with the house's classes, headings and names for those who listen. */
@NullMarked
package org.waymark.uikit.part;

import org.jspecify.annotations.NullMarked;
