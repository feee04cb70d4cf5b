/** Accounts of the back office, their passwords, and who may try to sign in. */
@NullMarked
package org.waymark.persistence.account;

import org.jspecify.annotations.NullMarked;
