/** What came out of the assessments, for analysts: in figures that say nothing about one person. */
@NullMarked
package org.waymark.admin.outcomes;

import org.jspecify.annotations.NullMarked;
