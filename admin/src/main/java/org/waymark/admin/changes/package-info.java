/** Changes of a model or an account in words: worded alike before publishing, in the list of versions and in the audit log. */
@NullMarked
package org.waymark.admin.changes;

import org.jspecify.annotations.NullMarked;
