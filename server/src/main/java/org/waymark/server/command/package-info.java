/** The verbs of the command line, one class each. */
@NullMarked
package org.waymark.server.command;

import org.jspecify.annotations.NullMarked;
