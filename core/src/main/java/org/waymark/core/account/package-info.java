/** People who sign in, what they may do, and how guessing of passwords is slowed down. */
@NullMarked
package org.waymark.core.account;

import org.jspecify.annotations.NullMarked;
