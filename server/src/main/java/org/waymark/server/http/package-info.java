/**
 * The outermost layer of HTTP, before and after everything that the application server does: which requests are let in, who
 * sent them, and what an answer without words of its own says.
 */
@NullMarked
package org.waymark.server.http;

import org.jspecify.annotations.NullMarked;
