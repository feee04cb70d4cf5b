/** What a running server bears: people who answer while others have their results worked out. */
@NullMarked
package org.waymark.benchmarks.load;

import org.jspecify.annotations.NullMarked;
