/** Why, as data: contributions, stability of weights, counterfactuals, and the evidence a result leans on. */
@NullMarked
package org.waymark.core.explanation;

import org.jspecify.annotations.NullMarked;
