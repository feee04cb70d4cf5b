/** Pictures of numbers, each with a sentence that says what it shows and the table behind it. */
@NullMarked
package org.waymark.uikit.chart;

import org.jspecify.annotations.NullMarked;
