/** One question a page, saved before the next one shows. */
@NullMarked
package org.waymark.web.question;

import org.jspecify.annotations.NullMarked;
