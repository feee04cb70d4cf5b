package org.waymark.admin.weights;

import org.waymark.core.model.CriterionId;

/**
 * One criterion that two administrators may have changed; figures in tenths of a percent.
 *
 * @param base what both started from
 * @param result what would be saved with the choices as they are
 */
record ConflictRow(CriterionId id, String name, int base, int theirs, int mine, int result, boolean mineKept) {}
