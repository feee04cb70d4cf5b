/** What a person sees when something went wrong: calm words and a way out. */
@NullMarked
package org.waymark.uikit.trouble;

import org.jspecify.annotations.NullMarked;
