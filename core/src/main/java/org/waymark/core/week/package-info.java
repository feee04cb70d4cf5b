/** The week that suits a person best: how the hours are split over tasks, the search for a job, the job and rest. */
@NullMarked
package org.waymark.core.week;

import org.jspecify.annotations.NullMarked;
