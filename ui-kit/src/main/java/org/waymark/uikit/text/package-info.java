/** What screens say: texts from bundles, per language, and phrases that a presenter hands to a view. */
@NullMarked
package org.waymark.uikit.text;

import org.jspecify.annotations.NullMarked;
