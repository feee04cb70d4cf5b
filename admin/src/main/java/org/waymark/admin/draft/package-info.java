/** The draft that an administrator works on in one browser tab: its weights, what is not saved yet, and what happens when two save. */
@NullMarked
package org.waymark.admin.draft;

import org.jspecify.annotations.NullMarked;
