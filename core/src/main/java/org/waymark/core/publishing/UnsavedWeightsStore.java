package org.waymark.core.publishing;

import java.util.Optional;
import org.waymark.core.account.AccountName;

/** Keeps the unsaved weights of each administrator, at most one set a person. */
public interface UnsavedWeightsStore {

    /** Puts these in the place of those kept before. */
    void keep(UnsavedWeights unsaved);

    Optional<UnsavedWeights> find(AccountName by);

    /** Does nothing if none are kept. */
    void remove(AccountName by);
}
