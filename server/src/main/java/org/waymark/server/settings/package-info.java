/** The settings of the server: their names, where they are read, and what they mean once read. */
@NullMarked
package org.waymark.server.settings;

import org.jspecify.annotations.NullMarked;
