/** Files and folders that only the user who runs the program may open, whatever the umask. */
@NullMarked
package org.waymark.server.files;

import org.jspecify.annotations.NullMarked;
