/** Simulated months of one person's work on each path: income, the search for a job, running out of money. */
@NullMarked
package org.waymark.core.income;

import org.jspecify.annotations.NullMarked;
