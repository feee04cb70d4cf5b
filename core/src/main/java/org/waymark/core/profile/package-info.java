/** What the answers say about the person: importance, parameters, requirements, and changes to what a path achieves. */
@NullMarked
package org.waymark.core.profile;

import org.jspecify.annotations.NullMarked;
