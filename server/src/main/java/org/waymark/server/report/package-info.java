/** What the launcher prints for the person at the terminal: how the start goes on, and why it failed. */
@NullMarked
package org.waymark.server.report;

import org.jspecify.annotations.NullMarked;
