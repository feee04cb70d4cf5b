/** How what the core knows is said: answers, shares, paths; as phrases, one place for each kind. */
@NullMarked
package org.waymark.web.words;

import org.jspecify.annotations.NullMarked;
