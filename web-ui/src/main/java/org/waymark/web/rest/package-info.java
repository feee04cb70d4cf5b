/** The REST API: the published model, evaluations and assessments as JSON, and every refusal as an RFC 9457 problem. */
@NullMarked
package org.waymark.web.rest;

import org.jspecify.annotations.NullMarked;
