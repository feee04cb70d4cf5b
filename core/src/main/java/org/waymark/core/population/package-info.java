/** Made-up people who answer as people plausibly do: what they say about money, skills and household hangs together. */
@NullMarked
package org.waymark.core.population;

import org.jspecify.annotations.NullMarked;
