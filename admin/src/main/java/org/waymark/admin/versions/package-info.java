/** The versions of the model: which one assessments use, which ones came before, and a way to go on from any of them. */
@NullMarked
package org.waymark.admin.versions;

import org.jspecify.annotations.NullMarked;
