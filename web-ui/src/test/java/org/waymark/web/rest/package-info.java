/** The resources of the REST API, run by the JAX-RS of the server, without a network. */
@NullMarked
package org.waymark.web.rest;

import org.jspecify.annotations.NullMarked;
