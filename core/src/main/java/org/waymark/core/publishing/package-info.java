/** The life of a model version: draft, check, publish, retire; and the record of who did what. */
@NullMarked
package org.waymark.core.publishing;

import org.jspecify.annotations.NullMarked;
