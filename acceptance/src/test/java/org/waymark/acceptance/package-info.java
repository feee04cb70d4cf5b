/** The built program as a child process: how a test starts it, reads what it prints, stops it and kills it. */
@NullMarked
package org.waymark.acceptance;

import org.jspecify.annotations.NullMarked;
