/** Reading and writing JSON documents: every part with its place, all findings at once. */
@NullMarked
package org.waymark.core.document;

import org.jspecify.annotations.NullMarked;
