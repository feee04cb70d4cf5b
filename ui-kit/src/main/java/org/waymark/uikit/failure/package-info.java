/** What a person sees when something went wrong: plain words and a way out. */
@NullMarked
package org.waymark.uikit.failure;

import org.jspecify.annotations.NullMarked;
