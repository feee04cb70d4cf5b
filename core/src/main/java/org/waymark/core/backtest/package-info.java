/** A draft replayed over stored outcomes: how many people would be told something else, and what. */
@NullMarked
package org.waymark.core.backtest;

import org.jspecify.annotations.NullMarked;
