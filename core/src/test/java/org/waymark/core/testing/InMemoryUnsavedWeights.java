package org.waymark.core.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.account.AccountName;
import org.waymark.core.publishing.UnsavedWeights;
import org.waymark.core.publishing.UnsavedWeightsStore;

/** Unsaved weights in memory. */
public final class InMemoryUnsavedWeights implements UnsavedWeightsStore {

    private final Map<AccountName, UnsavedWeights> byAccount = new HashMap<>();

    @Override
    public void keep(UnsavedWeights unsaved) {
        byAccount.put(unsaved.by(), unsaved);
    }

    @Override
    public Optional<UnsavedWeights> find(AccountName by) {
        return Optional.ofNullable(byAccount.get(by));
    }

    @Override
    public void remove(AccountName by) {
        byAccount.remove(by);
    }
}
