package org.waymark.core.decision;

import java.util.OptionalDouble;

/**
 * Whether a path can be recommended to a person at all.
 *
 * @param worksOut share of the lives, in [0, 1], in which all must-haves hold on the path; 1 for whoever has none; empty where
 *     outcomes do not rest on lives
 * @param access share of the lives, in [0, 1], in which the job of the path begins in time; empty for a path without one, and
 *     where outcomes do not rest on lives
 */
public record Viability(Standing standing, OptionalDouble worksOut, OptionalDouble access) {

    /** How a path stands to a person. */
    public enum Standing {
        OPEN,
        /** It may miss a must-have. */
        AT_RISK,
        /** It misses a must-have too probably. */
        RULED_OUT,
        /** Its job comes too rarely in time. */
        NOT_OPEN_YET;

        /** That of a path which stands so to its must-haves. */
        static Standing of(RequirementCheck.Standing mustHaves) {
            return switch (mustHaves) {
                case MET -> OPEN;
                case AT_RISK -> AT_RISK;
                case RULED_OUT -> RULED_OUT;
            };
        }
    }

    /** Whether it may be recommended. */
    public boolean contends() {
        return standing == Standing.OPEN || standing == Standing.AT_RISK;
    }
}
