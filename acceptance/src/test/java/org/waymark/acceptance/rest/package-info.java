/** The REST API of the real server, over HTTP. */
@NullMarked
package org.waymark.acceptance.rest;

import org.jspecify.annotations.NullMarked;
