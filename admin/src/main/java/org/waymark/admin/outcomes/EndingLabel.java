package org.waymark.admin.outcomes;

import java.util.Optional;
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.uikit.part.PathColour;

/**
 * How an ending is named and drawn.
 *
 * @param path name of the recommended path; empty if none was recommended, then the kind names it
 */
record EndingLabel(Ending ending, Optional<String> path, PathColour colour) {}
