/** The simulation (SMAA-2): how often each alternative takes each rank, over what is not known. */
@NullMarked
package org.waymark.core.acceptability;

import org.jspecify.annotations.NullMarked;
