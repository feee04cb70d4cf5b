/** Assessments, their outcomes and explanations, in plain SQL, where one round trip matters. */
@NullMarked
package org.waymark.persistence.assessment;

import org.jspecify.annotations.NullMarked;
