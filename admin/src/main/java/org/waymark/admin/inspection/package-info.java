/** The parts of a model to look at: of the draft, of the version that assessments use, or of an older one. Nothing is changed here. */
@NullMarked
package org.waymark.admin.inspection;

import org.jspecify.annotations.NullMarked;
