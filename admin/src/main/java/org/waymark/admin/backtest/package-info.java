/** What the draft would have told everybody who was assessed: run, watched, and kept for all administrators. */
@NullMarked
package org.waymark.admin.backtest;

import org.jspecify.annotations.NullMarked;
