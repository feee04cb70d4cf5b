/**
 * The entry point. Everything else of the launcher is in the packages below, in this order of dependence:
 * {@code report}, {@code files}, {@code settings}, {@code database}, {@code launch}, {@code command}.
 */
@NullMarked
package org.waymark.server;

import org.jspecify.annotations.NullMarked;
