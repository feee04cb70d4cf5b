package org.waymark.core.model;

import java.util.List;

/**
 * A way of working that can be chosen; on screen: a path.
 *
 * @param name short, as on a chart: "Remote job"
 * @param headline the sentence that recommends it: "A remote job fits you best"
 * @param description what it is, in two or three sentences
 * @param steps what to do next, from this week on, if it is chosen
 */
public record Alternative(
        AlternativeId id, LocalizedText name, LocalizedText headline, LocalizedText description, List<NextStep> steps) {

    /** Something to do, and when: "This week" and what. */
    public record NextStep(LocalizedText when, LocalizedText what) {}

    public Alternative {
        steps = List.copyOf(steps);
    }
}
