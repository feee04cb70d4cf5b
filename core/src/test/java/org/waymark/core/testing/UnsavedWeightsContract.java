package org.waymark.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.PRICE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.account.AccountName;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.UnsavedWeights;
import org.waymark.core.publishing.UnsavedWeightsStore;

/** What kept unsaved weights always are. The accounts "root" and "ada" are there; nothing is kept before a test. */
public abstract class UnsavedWeightsContract {

    private static final AccountName ADA = new AccountName("ada");
    private static final AccountName ROOT = new AccountName("root");

    protected abstract UnsavedWeightsStore store();

    private static UnsavedWeights unsaved(AccountName by, long revision, Set<CriterionId> meant) {
        return new UnsavedWeights(
                by,
                VersionNumber.FIRST,
                revision,
                Map.of(PRICE, 1.0 / 3, COMFORT, 2.0 / 3),
                Map.of(PRICE, 0.1, COMFORT, 0.9),
                meant,
                Bicycles.NOON);
    }

    @Test
    void areFoundToTheLastBit() {
        var kept = unsaved(ADA, 7, Set.of(PRICE, COMFORT));
        store().keep(kept);
        assertEquals(Optional.of(kept), store().find(ADA));
        assertEquals(Optional.empty(), store().find(ROOT));
    }

    @Test
    void takeThePlaceOfEarlierOnes() {
        store().keep(unsaved(ADA, 7, Set.of(PRICE)));
        var later = unsaved(ADA, 8, Set.of());
        store().keep(later);
        assertEquals(Optional.of(later), store().find(ADA));
    }

    @Test
    void areRemovedForOnePersonOnly() {
        store().keep(unsaved(ADA, 7, Set.of(PRICE)));
        store().keep(unsaved(ROOT, 7, Set.of(PRICE)));
        store().remove(ADA);
        store().remove(ADA);
        assertEquals(Optional.empty(), store().find(ADA));
        assertEquals(Optional.of(unsaved(ROOT, 7, Set.of(PRICE))), store().find(ROOT));
    }
}
