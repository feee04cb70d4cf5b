/** Clients that a generator makes from the description of the API. */
@NullMarked
package org.waymark.acceptance.client;

import org.jspecify.annotations.NullMarked;
