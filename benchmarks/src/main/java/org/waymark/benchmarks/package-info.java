/** What the engine costs, measured by JMH, always beside the bare random draws that it needs in the same run. */
@NullMarked
package org.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;
