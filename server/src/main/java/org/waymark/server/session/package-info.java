/** What Payara Micro needs of ours on its own class path. */
@NullMarked
package org.waymark.server.session;

import org.jspecify.annotations.NullMarked;
