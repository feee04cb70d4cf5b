/** The page on which an administrator splits the weight over the criteria, and settles it when somebody else did so too. */
@NullMarked
package org.waymark.admin.weights;

import org.jspecify.annotations.NullMarked;
