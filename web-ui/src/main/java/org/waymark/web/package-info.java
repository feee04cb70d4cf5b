/** The public application: its screens, its REST API, and how core's services are put together for both. */
@NullMarked
package org.waymark.web;

import org.jspecify.annotations.NullMarked;
