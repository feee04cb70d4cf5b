/** What both applications share beside their screens: the wiring of core's services and the headers that protect every answer. */
@NullMarked
package org.waymark.uikit;

import org.jspecify.annotations.NullMarked;
