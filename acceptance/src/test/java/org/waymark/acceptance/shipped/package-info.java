/**
 * What the built program brings along: no part that it does not use, no bean that needs a proxy without a reason, no
 * library with a known hole that nobody judged.
 */
@NullMarked
package org.waymark.acceptance.shipped;

import org.jspecify.annotations.NullMarked;
