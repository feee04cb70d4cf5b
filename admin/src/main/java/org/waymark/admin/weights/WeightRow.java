package org.waymark.admin.weights;

import org.waymark.core.model.CriterionId;

/**
 * One criterion in the editor; figures in tenths of a percent.
 *
 * @param before in the version that the draft was opened from
 * @param now in the draft as it stands
 */
record WeightRow(CriterionId id, String name, String description, int before, int now, boolean locked) {

    boolean hasGrown() {
        return now > before;
    }

    boolean hasShrunk() {
        return now < before;
    }

    int changedBy() {
        return Math.abs(now - before);
    }
}
