package org.waymark.core.explanation;

import org.waymark.core.model.EvidenceId;

/**
 * How far the result leans on an entry of evidence: how much the best path's first-rank share moves when the
 * performances that cite it move from the low to the high end of their likely range (5 % to 95 %).
 *
 * @param low smallest first-rank share met on the way, in [0, 1]
 * @param high largest first-rank share met on the way, in [0, 1]
 */
public record EvidenceLeaning(EvidenceId evidence, double low, double high) {

    public double swing() {
        return high - low;
    }
}
